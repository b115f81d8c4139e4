/** Tests of the list of fragments. */
package org.kantlijn.ui.fragments;

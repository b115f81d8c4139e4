/** Tests of actions and their keys. */
package org.kantlijn.ui.action;

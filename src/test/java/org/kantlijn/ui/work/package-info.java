/** Tests of what all screens share. */
package org.kantlijn.ui.work;

/** Tests of org.kantlijn.ui.start. */
package org.kantlijn.ui.start;

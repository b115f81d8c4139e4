/** Tests of org.kantlijn.ui.consistency. */
package org.kantlijn.ui.consistency;

/** Tests of org.kantlijn.ui.find. */
package org.kantlijn.ui.find;

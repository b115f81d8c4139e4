/** Tests of org.kantlijn.ui.history. */
package org.kantlijn.ui.history;

/** Tests of the quick entry. */
package org.kantlijn.ui.entry;

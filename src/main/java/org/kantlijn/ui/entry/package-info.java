/** The quick entry: choosing codes by typing a few of their letters, beside the words they are for. */
@NullMarked
package org.kantlijn.ui.entry;

import org.jspecify.annotations.NullMarked;

/** All memos and the logbook in one place: to read, to search, to write, and to link to what they speak of. */
@NullMarked
package org.kantlijn.ui.memos;

import org.jspecify.annotations.NullMarked;

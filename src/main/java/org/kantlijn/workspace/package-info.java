/** An open study: the one door for every change, undo and redo, the history, and news from colleagues. */
@NullMarked
package org.kantlijn.workspace;

import org.jspecify.annotations.NullMarked;

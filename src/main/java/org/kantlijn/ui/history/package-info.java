/** The history: every step that was taken, by day, with what it touched and the way to take it back. */
@NullMarked
package org.kantlijn.ui.history;

import org.jspecify.annotations.NullMarked;

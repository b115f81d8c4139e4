/** The start screen: studies opened before, and the ways to a new one. */
@NullMarked
package org.kantlijn.ui.start;

import org.jspecify.annotations.NullMarked;

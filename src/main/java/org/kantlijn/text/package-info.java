/** The words themselves: immutable texts named by their content, spans in them, turns, and where words and sentences end. */
@NullMarked
package org.kantlijn.text;

import org.jspecify.annotations.NullMarked;

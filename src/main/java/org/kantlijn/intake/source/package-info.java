/** A file as it was read: its bytes, its characters and what it is, and what is told of it: problems and warnings. */
@NullMarked
package org.kantlijn.intake.source;

import org.jspecify.annotations.NullMarked;

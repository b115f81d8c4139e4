/** Tables of codes, codings and themes, as changes of a study. */
@NullMarked
package org.kantlijn.intake.codebook;

import org.jspecify.annotations.NullMarked;

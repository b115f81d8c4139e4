/** The codebook beside the transcript: the tree of codes with its figures, what can be done to codes, and what each code means. */
@NullMarked
package org.kantlijn.ui.codebook;

import org.jspecify.annotations.NullMarked;

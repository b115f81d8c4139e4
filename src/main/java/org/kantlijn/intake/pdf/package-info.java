/** Transcripts as pages: PDF, of which lines are put together to paragraphs again. */
@NullMarked
package org.kantlijn.intake.pdf;

import org.jspecify.annotations.NullMarked;

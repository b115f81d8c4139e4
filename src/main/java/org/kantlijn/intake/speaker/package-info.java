/** Who speaks: labels, legends and dialects in paragraphs, and the turns that are made of them. */
@NullMarked
package org.kantlijn.intake.speaker;

import org.jspecify.annotations.NullMarked;

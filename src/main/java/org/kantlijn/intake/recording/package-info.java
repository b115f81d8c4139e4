/** Transcripts that programs made of recordings: subtitles, JSON of speech recognisers, annotations. */
@NullMarked
package org.kantlijn.intake.recording;

import org.jspecify.annotations.NullMarked;

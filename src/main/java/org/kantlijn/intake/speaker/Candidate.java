package org.kantlijn.intake.speaker;

import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.SpeakerWords;

/**
 * What may be a speaker's label at the start of a paragraph.
 *
 * @param form how it is written
 * @param label as it is spelled, without marks and time
 * @param key what all spellings of the label have in common
 * @param seconds the time that stands with it; null where none does
 * @param end where it ends in the text of the paragraph, with the marks and the time that stand with it
 */
record Candidate(LabelForm form, String label, String key, @Nullable Double seconds, int end) {

    /** The letters of a label such as {@code SP1}; empty for any other label. */
    String series() {
        return SpeakerWords.series(key);
    }

    boolean is(LabelForm other) {
        return form == other;
    }
}

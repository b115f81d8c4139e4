package org.kantlijn.ui.autocode;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;

/**
 * What is to be coded at once.
 *
 * @param source what is looked for
 * @param transcripts where
 * @param extent how much of the text around words that are found is taken in
 */
record AutoQuery(Source source, List<Transcript> transcripts, Extent extent) {

    /** What is looked for. */
    sealed interface Source {
    }

    /** All turns of a participant. */
    record OfSpeaker(Id<Participant> participant) implements Source {
    }

    /**
     * All places where words stand; case and accents do not count, and the end of a line is a blank.
     *
     * @param whole true where the words may not be parts of longer ones
     */
    record OfWords(String words, boolean whole) implements Source {
    }

    /** How much is taken in around words that are found. */
    enum Extent { WORDS, SENTENCE, TURN }
}

package org.kantlijn.ui.consistency;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * Two coders' work side by side.
 *
 * @param study in which they coded
 * @param first one of them
 * @param second the other
 * @param transcripts the transcripts that both coded, in the order of the study; nothing outside them is counted
 * @param codes what they did with each code that at least one of them used there, the lowest share first
 */
record Comparison(Study study, Coder first, Coder second, List<Transcript> transcripts, List<CodeRow> codes) {

    /** Whose coding a passage carries. */
    enum Mark { BOTH, FIRST, SECOND }

    /**
     * A passage with a code: codings of that code that share characters, taken together.
     *
     * @param transcript where
     * @param span from the first to the last character coded, UTF-16 units, end exclusive
     * @param mark whose coding it carries
     */
    record Passage(Transcript transcript, Span span, Mark mark) {
    }

    /**
     * One code.
     *
     * @param code which
     * @param byFirst how many codings the first coder made with it
     * @param bySecond how many the second made
     * @param passages its passages, transcript by transcript in text order
     */
    record CodeRow(Code code, int byFirst, int bySecond, List<Passage> passages) {

        /** How many passages carry that mark. */
        int count(Mark mark) {
            return (int) passages.stream().filter(passage -> passage.mark() == mark).count();
        }

        /** The part of all passages that both coded, 0 to 1. */
        double share() {
            return passages.isEmpty() ? 0 : (double) count(Mark.BOTH) / passages.size();
        }
    }
}

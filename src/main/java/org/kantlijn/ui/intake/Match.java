package org.kantlijn.ui.intake;

import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;

/**
 * A transcript of the study that a file is another version or a commented copy of.
 *
 * @param transcript which one
 * @param title how people know it
 * @param sameWords true when the words are the same
 * @param comments how many comments stand in the margin of the file
 */
record Match(Id<Transcript> transcript, String title, boolean sameWords, int comments) {

    /** What becomes of the file while nobody has decided otherwise: nothing is replaced unasked. */
    Fate usualFate() {
        if (!sameWords) {
            return Fate.NEW;
        }
        return comments > 0 ? Fate.COMMENTS : Fate.LEFT_OUT;
    }

    /** True when the file can meet that fate. */
    boolean allows(Fate fate) {
        return switch (fate) {
            case COMMENTS -> comments > 0;
            case NEW, REPLACE -> !sameWords;
            case LEFT_OUT -> true;
        };
    }
}

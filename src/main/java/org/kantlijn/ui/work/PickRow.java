package org.kantlijn.ui.work;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LetterMatch;

/**
 * A code to choose, or one to make.
 *
 * @param code which; null for one to make
 * @param name what it is or will be called
 * @param path what it stands under
 * @param count how often it was applied
 * @param folded the name as it is compared
 * @param fit how well it fits what was typed
 * @param places the letters of the name that were typed
 */
record PickRow(@Nullable Code code, String name, String path, int count, FoldedText folded, LetterMatch.Fit fit, BitSet places) {

    static PickRow of(Code code, String path, int count) {
        return new PickRow(code, code.name(), path, count, new FoldedText(code.name()), LetterMatch.Fit.NONE, new BitSet());
    }

    static PickRow fresh(String name) {
        return new PickRow(null, name, "", 0, new FoldedText(name), LetterMatch.Fit.NONE, new BitSet());
    }

    /** The same, as it fits what was typed. */
    PickRow matched(LetterMatch match) {
        LetterMatch.Fit now = match.isEmpty() ? LetterMatch.Fit.WORD : match.in(folded);
        return new PickRow(code, name, path, count, folded, now, match.isEmpty() ? new BitSet() : match.places(folded));
    }
}

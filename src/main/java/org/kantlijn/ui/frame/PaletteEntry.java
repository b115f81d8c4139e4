package org.kantlijn.ui.frame;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.FoldedText;

/**
 * Something to do or to go to.
 *
 * @param sort what it is
 * @param key what it is remembered by when it was chosen
 * @param text its name
 * @param detail what is shown beside the name: the menu of an action, the path of a code
 * @param look what else is shown
 * @param words other words to find it by; empty for none
 * @param hindrance why it cannot be chosen now; null where it can
 * @param code the code that it stands for; null for anything else
 * @param way does it
 */
record PaletteEntry(Sort sort, String key, String text, String detail, Look look, String words, @Nullable String hindrance,
                    @Nullable Code code, Runnable way) {

    /** What can be found, in the order in which it is listed. */
    enum Sort { ACTION, CODE, PLACE }

    /**
     * What is shown of an entry besides words.
     *
     * @param icon asked for when it is painted, so that entries out of sight cost nothing
     * @param keys the keys of an action, side by side
     * @param figure what is counted; empty for nothing
     */
    record Look(Supplier<@Nullable Icon> icon, List<String> keys, String figure) {
    }

    /** The name as it is compared. */
    FoldedText folded() {
        return new FoldedText(text);
    }
}

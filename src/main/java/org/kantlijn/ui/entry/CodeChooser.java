package org.kantlijn.ui.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;

/** Hears what is chosen in the quick entry. */
public interface CodeChooser {

    /** Codes were chosen, at least one. */
    void chose(List<Code> codes);

    /** A name was chosen that no code has yet, with what it means; empty where that was not written. */
    void choseNew(String name, String description);

    /** It was written anew what a code means. */
    void described(Code code, String description);

    /** The code that choosing now would give; null where that is none. */
    void previewed(@Nullable Code code);

    /** False where only one code can be chosen. */
    default boolean takesSeveral() {
        return true;
    }
}

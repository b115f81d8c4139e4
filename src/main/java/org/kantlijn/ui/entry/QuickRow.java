package org.kantlijn.ui.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.LetterMatch;

/**
 * A row of the quick entry.
 *
 * @param found the code; null for the last row, which makes a new one
 * @param typed what was typed
 * @param letters the same, for pointing the letters out
 * @param alike codes that the new one would resemble
 */
record QuickRow(CodeMatcher.@Nullable Found found, String typed, LetterMatch letters, List<Code> alike) {

    @Nullable Code code() {
        return found == null ? null : found.code();
    }
}

package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format yields of a file, before any speaker is recognised.
 *
 * @param format the name of the format
 * @param encoding how the characters were written; null where the format leaves no choice
 * @param paragraphs all paragraphs, blank ones included
 * @param warnings what is doubtful so far
 */
record Script(String format, @Nullable String encoding, List<Paragraph> paragraphs, List<Warning> warnings) {

    Script doubting(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Script(format, encoding, paragraphs, all);
    }
}

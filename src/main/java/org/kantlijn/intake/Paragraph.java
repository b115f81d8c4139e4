package org.kantlijn.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a transcript as every format yields it.
 *
 * @param text its words, with LF where a line breaks inside it
 * @param lead the words in bold that it begins with, which may be a speaker's label; null where there are none
 * @param flags what its format says of it
 */
record Paragraph(String text, @Nullable String lead, Set<Flag> flags) {

    /** What a format can say of a paragraph. */
    enum Flag {
        HEADING, NOTE
    }

    static Paragraph plain(String text) {
        return new Paragraph(text, null, Set.of());
    }

    boolean is(Flag flag) {
        return flags.contains(flag);
    }

    boolean isBlank() {
        return Blanks.isBlank(text);
    }

    Paragraph flagged(Flag flag) {
        return new Paragraph(text, lead, Set.of(flag));
    }
}

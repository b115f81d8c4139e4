package org.kantlijn.intake;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What stands in the headers and footers of the pages of a document: it is no part of the text, and is told once. */
final class PageMargins {

    private final Set<String> words = new LinkedHashSet<>();

    /** Takes words in; what has no letter is a number of a page. */
    void add(String text) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            words.add(Blanks.folded(text));
        }
    }

    Optional<Warning> warning() {
        return words.isEmpty() ? Optional.empty() : Optional.of(Warning.of(Warning.Kind.PAGE_MARGINS, String.join(" | ", words)));
    }
}

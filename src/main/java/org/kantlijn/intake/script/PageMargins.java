package org.kantlijn.intake.script;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Warning;

/** What stands in the headers and footers of the pages of a document: it is no part of the text, and is told once. */
public final class PageMargins {

    private final Set<String> words = new LinkedHashSet<>();

    /** Takes words in; what has no letter is a number of a page. */
    public void add(String text) {
        if (text.codePoints().anyMatch(Character::isLetter)) {
            words.add(Blanks.folded(text));
        }
    }

    /** What is told of the words; empty where there are none. */
    public Optional<Warning> warning() {
        return words.isEmpty() ? Optional.empty() : Optional.of(Warning.of(Warning.Kind.PAGE_MARGINS, String.join(" | ", words)));
    }
}

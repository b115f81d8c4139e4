package org.kantlijn.study;

import java.util.Map;

/**
 * How fragments are cited.
 *
 * @param pattern what a citation looks like, with {@code {transcript}}, {@code {participant}}, {@code {n}} and {@code {turn}} in the
 *     places of the short name, the speaker, the number of the fragment and that of the turn; empty for the usual way, in which an
 *     interview leaves its short name out
 * @param frozen the number that each coding had when the numbers were made fast; empty while they are free
 */
public record CitationScheme(String pattern, Map<Id<Coding>, Integer> frozen) {

    /** The usual way, with free numbers. */
    public static final CitationScheme USUAL = new CitationScheme("", Map.of());

    public CitationScheme {
        frozen = Map.copyOf(frozen);
    }

    /** True when fragments keep the numbers that they had when these were made fast. */
    public boolean isFrozen() {
        return !frozen.isEmpty();
    }

    CitationScheme written(String newPattern) {
        return new CitationScheme(newPattern, frozen);
    }

    CitationScheme frozen(Map<Id<Coding>, Integer> numbers) {
        return new CitationScheme(pattern, numbers);
    }
}

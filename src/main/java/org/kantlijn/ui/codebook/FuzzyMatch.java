package org.kantlijn.ui.codebook;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Optional;

/** Finds typed letters in a name: in their order, whatever stands between them; case and accents do not count. */
final class FuzzyMatch {

    private static final char SKIPPED = 0;

    private FuzzyMatch() {
    }

    /**
     * Where the letters stand in the name, as UTF-16 units.
     *
     * @param letters what was typed; blanks at the ends do not count, and where the letters are not together those inside neither
     * @return the units to point out, none for no letters; empty when the name does not hold the letters in that order
     */
    static Optional<BitSet> find(String name, String letters) {
        String within = fold(name);
        String sought = fold(letters.strip());
        int together = together(within, sought);
        if (together >= 0) {
            BitSet found = new BitSet();
            found.set(together, together + sought.length());
            return Optional.of(found);
        }
        return apart(within, sought);
    }

    /** The start of a word that begins with the letters rather than a place inside one. */
    private static int together(String within, String sought) {
        int first = within.indexOf(sought);
        for (int at = first; at >= 0; at = within.indexOf(sought, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(within.charAt(at - 1))) {
                return at;
            }
            if (sought.isEmpty()) {
                break;
            }
        }
        return first;
    }

    private static Optional<BitSet> apart(String within, String sought) {
        BitSet found = new BitSet();
        int from = 0;
        for (int i = 0; i < sought.length(); i++) {
            char letter = sought.charAt(i);
            if (letter != SKIPPED && !Character.isWhitespace(letter)) {
                int at = within.indexOf(letter, from);
                if (at < 0) {
                    return Optional.empty();
                }
                found.set(at);
                from = at + 1;
            }
        }
        return Optional.of(found);
    }

    /** One unit for each unit, so that places in the folded text are places in the text. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char unit) {
        if (unit < 128 || Character.isSurrogate(unit)) {
            return Character.toLowerCase(unit);
        }
        if (Character.getType(unit) == Character.NON_SPACING_MARK) {
            return SKIPPED;
        }
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD).charAt(0));
    }
}

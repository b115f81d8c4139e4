package org.kantlijn.ui.codebook;

import java.util.BitSet;
import java.util.Optional;
import org.kantlijn.ui.kit.FoldedText;

/** Finds typed letters in a name: in their order, whatever stands between them; case and accents do not count. */
final class FuzzyMatch {

    private FuzzyMatch() {
    }

    /**
     * Where the letters stand in the name, as UTF-16 units.
     *
     * @param letters what was typed; blanks at the ends do not count, and where the letters are not together those inside neither
     * @return the units to point out, none for no letters; empty when the name does not hold the letters in that order
     */
    static Optional<BitSet> find(String name, String letters) {
        FoldedText within = new FoldedText(name);
        String sought = FoldedText.of(letters.strip());
        int together = together(within.folded(), sought);
        if (together >= 0) {
            BitSet found = new BitSet();
            found.set(within.origin(together), within.origin(together + sought.length()));
            return Optional.of(found);
        }
        return apart(within, sought);
    }

    /** The start of a word that begins with the letters rather than a place inside one. */
    private static int together(String within, String sought) {
        int first = within.indexOf(sought);
        for (int at = first; at > 0 && !sought.isEmpty(); at = within.indexOf(sought, at + 1)) {
            if (!Character.isLetterOrDigit(within.charAt(at - 1))) {
                return at;
            }
        }
        return first;
    }

    private static Optional<BitSet> apart(FoldedText within, String sought) {
        BitSet found = new BitSet();
        int from = 0;
        for (char letter : sought.toCharArray()) {
            if (letter != ' ') {
                int at = within.folded().indexOf(letter, from);
                if (at < 0) {
                    return Optional.empty();
                }
                found.set(within.origin(at), within.origin(at + 1));
                from = at + 1;
            }
        }
        return Optional.of(found);
    }
}

package org.kantlijn.ui.kit;

import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A few letters that somebody typed, and how well names fit them. Case and accents do not count, nor do blanks at the ends; where the
 * letters do not stand together those inside neither.
 *
 * <p>A name that is asked about at every key is folded once, beforehand.
 */
public final class LetterMatch {

    private final String letters;

    /** How well a name fits, the better the later. */
    public enum Fit {
        /** It does not hold the letters in their order. */
        NONE,
        /** The letters are all there in their order, apart. */
        APART,
        /** Each letter begins a word. */
        INITIALS,
        /** The letters stand together within a word. */
        INSIDE,
        /** A later word begins with the letters. */
        WORD,
        /** The name begins with the letters. */
        START,
        /** The name is nothing but the letters. */
        WHOLE
    }

    /** Takes what was typed. */
    public LetterMatch(String typed) {
        this.letters = FoldedText.of(typed.strip());
    }

    /** True when nothing was typed; then everything fits equally. */
    public boolean isEmpty() {
        return letters.isEmpty();
    }

    /** How well the names that are shown must fit at least: those in which letters stand apart only where no name fits better. */
    public static Fit least(Collection<Fit> fits) {
        return fits.stream().anyMatch(fit -> fit.compareTo(Fit.APART) > 0) ? Fit.INITIALS : Fit.APART;
    }

    /** How well a name fits. */
    public Fit in(FoldedText name) {
        String within = name.folded();
        int at = together(within);
        if (at == 0) {
            return within.length() == letters.length() ? Fit.WHOLE : Fit.START;
        }
        if (at > 0) {
            return beginsWord(within, at) ? Fit.WORD : Fit.INSIDE;
        }
        if (apart(within, true, null)) {
            return Fit.INITIALS;
        }
        return apart(within, false, null) ? Fit.APART : Fit.NONE;
    }

    /** The UTF-16 units of a name in which the letters were found; none for a name that does not fit. */
    public BitSet places(FoldedText name) {
        BitSet found = new BitSet();
        int at = together(name.folded());
        if (at >= 0) {
            found.set(name.origin(at), name.origin(at + letters.length()));
            return found;
        }
        BitSet folded = new BitSet();
        boolean fits = apart(name.folded(), true, folded) || apart(name.folded(), false, folded);
        if (fits) {
            folded.stream().forEach(i -> found.set(name.origin(i), name.origin(i + 1)));
        }
        return found;
    }

    /** Where the letters stand together, at the beginning of a word rather than inside one; -1 where they do not. */
    private int together(String within) {
        int first = within.indexOf(letters);
        for (int at = first; at > 0 && !letters.isEmpty(); at = within.indexOf(letters, at + 1)) {
            if (beginsWord(within, at)) {
                return at;
            }
        }
        return first;
    }

    /** True when the letters are there in their order; where they stand goes into the places. */
    private boolean apart(String within, boolean beginningWords, @Nullable BitSet places) {
        if (places != null) {
            places.clear();
        }
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = within.indexOf(letter, from);
            while (at >= 0 && beginningWords && !beginsWord(within, at)) {
                at = within.indexOf(letter, at + 1);
            }
            if (at < 0) {
                return false;
            }
            if (places != null) {
                places.set(at);
            }
            from = at + 1;
        }
        return true;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}

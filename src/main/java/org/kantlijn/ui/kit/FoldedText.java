package org.kantlijn.ui.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared when people search: without accents, in lower case, with plain apostrophes and blanks; and the way back to
 * where that stands in the text itself.
 */
public final class FoldedText {

    private static final int PLAIN_END = 128;

    private final String folded;
    private final int[] origins;

    /** Folds a text. */
    public FoldedText(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] from = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character < PLAIN_END && kept.length() < text.length()) {
                from[kept.length()] = at++;
                kept.append((char) Character.toLowerCase(character));
                continue;
            }
            String piece = fold(character);
            if (kept.length() + piece.length() >= from.length) {
                from = Arrays.copyOf(from, from.length * 2 + piece.length());
            }
            Arrays.fill(from, kept.length(), kept.length() + piece.length(), at);
            kept.append(piece);
            at += Character.charCount(character);
        }
        from[kept.length()] = at;
        folded = kept.toString();
        origins = Arrays.copyOf(from, kept.length() + 1);
    }

    /** The folded form of a short text, such as what somebody typed. */
    public static String of(String text) {
        return new FoldedText(text).folded;
    }

    /** True when the text holds what was typed, whatever its case and accents. */
    public static boolean holds(String text, String foldedQuery) {
        return of(text).contains(foldedQuery);
    }

    /** The folded form. */
    public String folded() {
        return folded;
    }

    /**
     * Where a unit of the folded form stands in the text itself, in UTF-16 units; the length of the text for the folded length. Accents
     * that follow their letter belong to it.
     */
    public int origin(int offset) {
        return origins[offset];
    }

    private static String fold(int character) {
        if (character < PLAIN_END) {
            return String.valueOf((char) Character.toLowerCase(character));
        }
        if (character == '’' || character == '‘') {
            return "'";
        }
        if (Character.isSpaceChar(character)) {
            return " ";
        }
        StringBuilder bare = new StringBuilder(2);
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD).codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
            .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}

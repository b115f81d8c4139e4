package org.kantlijn.text;

/** The beginning of words, for a place that has room for no more. */
public final class Beginning {

    private Beginning() {
    }

    /**
     * The beginning of words on one line; where more follow it ends in an ellipsis.
     *
     * @param most how many characters are shown at most, the ellipsis included; no character is cut in half
     */
    public static String of(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}

package org.kantlijn.ui.kit;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for painting by hand. */
public final class TextLines {

    private TextLines() {
    }

    /**
     * The text in lines that fit, broken between words.
     *
     * @param width in pixels
     * @param most how many lines there may be; what does not fit in the last is cut with an ellipsis
     */
    public static List<String> of(String text, FontMetrics metrics, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = lineEnd(rest, metrics, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(Painting.fitted(rest, metrics, width));
        }
        return lines;
    }

    /** The end of the last word that fits; of as many characters as fit where the first word is too long. */
    private static int lineEnd(String text, FontMetrics metrics, int width) {
        int end = 0;
        int blank = -1;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            blank = Character.isWhitespace(character) ? end : blank;
            used += metrics.charWidth(character);
            if (used > width) {
                return blank > 0 ? blank : Math.max(end, Character.charCount(character));
            }
            end += Character.charCount(character);
        }
        return end;
    }
}

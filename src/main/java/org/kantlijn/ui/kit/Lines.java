package org.kantlijn.ui.kit;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks text between words into lines of a width, for what is painted by hand. */
public final class Lines {

    private Lines() {
    }

    /**
     * The lines of a text.
     *
     * @param text any blanks between its words count as one
     * @param metrics of the font in which it will be painted
     * @param width in pixels, at least one character goes on each line whatever the width
     * @param most how many lines at most; the last ends in an ellipsis where there is more
     */
    public static List<String> of(String text, FontMetrics metrics, int width, int most) {
        String rest = text.strip().replaceAll("\\s+", " ");
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty()) {
            int end = fitting(rest, metrics, width);
            if (end == rest.length()) {
                lines.add(rest);
                return lines;
            }
            if (lines.size() == most - 1) {
                lines.add(Painting.fitted(rest.substring(0, Math.min(rest.length(), end + 2)) + "…", metrics, width));
                return lines;
            }
            int blank = rest.lastIndexOf(' ', end);
            int cut = blank > 0 ? blank : Math.max(rest.offsetByCodePoints(0, 1), end);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        return lines;
    }

    /** How many units from the beginning fit; never half a surrogate pair. */
    private static int fitting(String text, FontMetrics metrics, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += metrics.charWidth(character);
            if (used > width) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}

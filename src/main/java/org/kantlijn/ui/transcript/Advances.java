package org.kantlijn.ui.transcript;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Arrays;

/**
 * How wide the letters of a typeface are on one screen.
 *
 * <p>Plain text is measured letter by letter from a table, which is right because Java neither kerns nor joins such letters. Text that
 * needs shaping (right to left, combining marks, emoji) is measured whole by {@link TextLayout}.
 */
final class Advances {

    private static final int TABLE = 0x2100;
    private static final int FIRST_COMBINING = 0x0300;
    private static final int FIRST_EXTENDED_LATIN = 0x1E00;

    private final Font font;
    private final FontRenderContext context;
    private final float[] table = new float[TABLE];

    Advances(Font font, FontRenderContext context) {
        this.font = font;
        this.context = context;
        Arrays.fill(table, -1);
    }

    /** The width of a letter of plain text, in pixels at 100 %. */
    float of(char c) {
        if (c >= TABLE) {
            return measured(c);
        }
        float known = table[c];
        if (known < 0) {
            known = c == '\t' ? 4 * measured(' ') : measured(c);
            table[c] = known;
        }
        return known;
    }

    private float measured(char c) {
        return (float) font.getStringBounds(new char[] {c}, 0, 1, context).getWidth();
    }

    /** True when letters there cannot be measured one by one. */
    static boolean needsShaping(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c < FIRST_COMBINING || c >= FIRST_EXTENDED_LATIN && c < TABLE && c != '\u200D' && (c < '\u202A'
                || c > '\u202E');
            if (!plain) {
                return true;
            }
        }
        return false;
    }

    /** The line as it is shaped. */
    TextLayout shaped(String line) {
        return new TextLayout(line.isEmpty() ? " " : line, font, context);
    }

    /** Breaks text that needs shaping into lines. */
    LineBreakMeasurer breaker(String paragraph) {
        AttributedString text = new AttributedString(paragraph);
        text.addAttribute(TextAttribute.FONT, font);
        return new LineBreakMeasurer(text.getIterator(), context);
    }
}

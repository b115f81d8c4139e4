package org.kantlijn.ui.kit;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.Map;

/** What painting by hand has in common. */
public final class Painting {

    private static final String ELLIPSIS = "…";

    private Painting() {
    }

    /** A copy of the graphics that paints text as the desktop does and shapes smoothly; to be disposed. */
    public static Graphics2D smooth(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        textLikeDesktop(g);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    /** Takes the desktop's text settings over, or plain antialiasing where it has none. */
    public static void textLikeDesktop(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        }
    }

    /** The text, cut with an ellipsis where it is wider than the pixels given. */
    public static String fitted(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int room = width - metrics.stringWidth(ELLIPSIS);
        int end = 0;
        int used = 0;
        while (end < text.length() && used + metrics.charWidth(text.codePointAt(end)) <= room) {
            used += metrics.charWidth(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Draws a number with digits of equal width, ending at x: Inter's own are of different widths. */
    public static void number(Graphics2D g, String number, int right, int baseline) {
        FontMetrics metrics = g.getFontMetrics();
        int digit = metrics.charWidth('0');
        int x = right;
        for (int i = number.length() - 1; i >= 0; i--) {
            char c = number.charAt(i);
            int advance = Character.isDigit(c) ? digit : metrics.charWidth(c);
            x -= advance;
            g.drawString(String.valueOf(c), x + (advance - metrics.charWidth(c)) / 2, baseline);
        }
    }

    /** Draws text that begins at x. */
    public static void text(Graphics2D g, String text, Ink ink, int x, int baseline) {
        g.setFont(ink.font());
        g.setColor(ink.colour());
        g.drawString(text, x, baseline);
    }
}

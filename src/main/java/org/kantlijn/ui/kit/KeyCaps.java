package org.kantlijn.ui.kit;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;

/** The keys of a keyboard as they look: each in a box, side by side. */
public final class KeyCaps {

    private static final int HEIGHT = 18;
    private static final int PADDING = 6;
    private static final int GAP = 4;

    private KeyCaps() {
    }

    /** How wide the keys are side by side, in pixels at 100 %. */
    public static int width(Graphics2D g, List<String> keys) {
        FontMetrics metrics = g.getFontMetrics(Type.sans(11));
        int width = 0;
        for (String key : keys) {
            width += width(metrics, key) + GAP;
        }
        return Math.max(0, width - GAP);
    }

    private static int width(FontMetrics metrics, String key) {
        return Math.max(HEIGHT, metrics.stringWidth(key) + 2 * PADDING);
    }

    /** Paints keys that begin at x, around a middle line. */
    public static void paint(Graphics2D g, List<String> keys, int x, int middle) {
        g.setFont(Type.sans(11));
        FontMetrics metrics = g.getFontMetrics();
        int left = x;
        for (String key : keys) {
            int width = width(metrics, key);
            g.setColor(Tone.PAGE.now());
            g.fillRoundRect(left, middle - HEIGHT / 2, width, HEIGHT, 8, 8);
            g.setColor(Tone.LINE_STRONG.now());
            g.drawRoundRect(left, middle - HEIGHT / 2, width - 1, HEIGHT - 1, 8, 8);
            g.setColor(Tone.TEXT2.now());
            g.drawString(key, left + (width - metrics.stringWidth(key)) / 2, middle + (metrics.getAscent() - metrics.getDescent()) / 2);
            left += width + GAP;
        }
    }
}

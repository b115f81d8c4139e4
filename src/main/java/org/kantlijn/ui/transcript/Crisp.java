package org.kantlijn.ui.transcript;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.kantlijn.ui.kit.CoderMark;

/** Lines along the pixels of the screen: sharp, and cheaper by far than smoothed ones, of which a page would have hundreds. */
final class Crisp {

    private Crisp() {
    }

    /** A line downwards from {@code y} up to {@code end}, around {@code x}. */
    static void down(Graphics2D g, int x, int y, int end, Pen pen) {
        int left = x - pen.width() / 2;
        if (pen.dashes().length == 0) {
            g.fillRect(left, y, pen.width(), end - y);
            return;
        }
        int at = y;
        for (int i = 0; at < end; i = (i + 2) % pen.dashes().length) {
            g.fillRect(left, at, pen.width(), Math.min(pen.dashes()[i], end - at));
            at += pen.dashes()[i] + pen.dashes()[i + 1];
        }
    }

    /** A line to the right. */
    static void across(Graphics2D g, int x, int y, int end, int width) {
        if (end > x) {
            g.fillRect(x, y, end - x, width);
        }
    }

    /** A box with corners that are just broken. */
    static void box(Graphics2D g, Rectangle box, int width) {
        g.fillRect(box.x + 1, box.y, box.width - 2, width);
        g.fillRect(box.x + 1, box.y + box.height - width, box.width - 2, width);
        g.fillRect(box.x, box.y + 1, width, box.height - 2);
        g.fillRect(box.x + box.width - width, box.y + 1, width, box.height - 2);
    }

    /** How a line is drawn: its width, and the lengths of its strokes and gaps in turn; none for a line without gaps. */
    record Pen(int width, int... dashes) {

        static Pen solid(int width) {
            return new Pen(width);
        }

        static Pen dotted(int width) {
            return new Pen(width, 2, 2);
        }

        /** A line in the way of a coder. */
        static Pen of(CoderMark mark, int width) {
            return new Pen(width, mark.dash().stream().mapToInt(Math::round).toArray());
        }
    }
}

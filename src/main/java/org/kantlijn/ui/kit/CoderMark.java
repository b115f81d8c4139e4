package org.kantlijn.ui.kit;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.util.List;
import org.kantlijn.study.Colour;

/**
 * How a coder is told from the others beside what he or she did: by letters, by a way of dashing and by a colour; never by the colour
 * alone.
 *
 * @param initials one to three letters that nobody else in the study has
 * @param colour the colour of letters and lines
 * @param dash lengths of line and gap in turn, in pixels at 100 %
 */
public record CoderMark(String initials, Colour colour, List<Float> dash) {

    /** How high the box with the letters is, in pixels at 100 %. */
    public static final int HEIGHT = 16;

    private static final int PADDING = 4;

    public CoderMark {
        dash = List.copyOf(dash);
    }

    /** The line that stands for the coder. */
    public Stroke stroke(float width) {
        float[] lengths = new float[dash.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dash.get(i);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    /** How wide the box with the letters is, in pixels at 100 %. */
    public int width(Graphics2D g) {
        return Math.max(HEIGHT, g.getFontMetrics(Type.semibold(11)).stringWidth(initials) + 2 * PADDING);
    }

    /** Paints the letters in their box, which begins at x and lies around a middle line. */
    public void paint(Graphics2D g, int x, int middle) {
        int width = width(g);
        g.setColor(Tone.ink(colour));
        Stroke before = g.getStroke();
        g.setStroke(new BasicStroke(1));
        g.drawRoundRect(x, middle - HEIGHT / 2, width - 1, HEIGHT - 1, 4, 4);
        g.setStroke(before);
        g.setFont(Type.semibold(11));
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(initials, x + (width - metrics.stringWidth(initials)) / 2, middle + (metrics.getAscent() - metrics.getDescent()) / 2);
    }
}

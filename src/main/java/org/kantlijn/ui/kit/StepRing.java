package org.kantlijn.ui.kit;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import javax.swing.Icon;

/** The number of a step in a ring that fills as less is left to do. A full ring means that nothing is left, not that the step is closed. */
public final class StepRing implements Icon {

    private static final int SIZE = 22;

    private final int number;
    private double share;

    /** @param share how much is done, 0 to 1 */
    public StepRing(int number, double share) {
        this.number = number;
        this.share = share;
    }

    /** Shows another share; whoever shows the ring repaints. */
    public void share(double done) {
        this.share = done;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = Painting.smooth(graphics);
        g.setStroke(new BasicStroke(2));
        g.setColor(Tone.LINE_STRONG.now());
        g.drawOval(x + 1, y + 1, SIZE - 3, SIZE - 3);
        g.setColor(Tone.ACCENT.now());
        g.draw(new Arc2D.Double(x + 1, y + 1, SIZE - 3, SIZE - 3, 90, -360 * share, Arc2D.OPEN));
        g.setFont(Type.semibold(11));
        g.setColor(Tone.TEXT1.now());
        FontMetrics metrics = g.getFontMetrics();
        String text = String.valueOf(number);
        g.drawString(text, x + (SIZE - metrics.stringWidth(text)) / 2, y + (SIZE + metrics.getAscent() - metrics.getDescent()) / 2);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}

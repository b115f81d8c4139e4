package org.kantlijn.ui.start;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** The program's mark: three lines of text with a bracket in their margin. */
final class Mark implements Icon {

    private static final int SIZE = 32;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = Painting.smooth(graphics);
        g.translate(x, y);
        g.setColor(Tone.ACCENT.now());
        g.fillRoundRect(1, 1, SIZE - 2, SIZE - 2, 12, 12);
        g.setColor(Tone.ON_ACCENT.now());
        g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawLine(8, 11, 14, 11);
        g.drawLine(8, 16, 16, 16);
        g.drawLine(8, 21, 14, 21);
        g.drawPolyline(new int[] {19, 24, 24, 19}, new int[] {8, 8, 24, 24}, 4);
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

package org.kantlijn.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import org.kantlijn.study.Colour;

/** The colour of a code in a row: 4 × 14 pixels. The code's name always stands beside it. */
public final class Swatch implements Icon {

    private final Colour colour;

    /** Shows the colour in whatever look is in place. */
    public Swatch(Colour colour) {
        this.colour = colour;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.line(colour));
        g.fillRoundRect(x, y, 4, 14, 2, 2);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return 4;
    }

    @Override
    public int getIconHeight() {
        return 14;
    }
}

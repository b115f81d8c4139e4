package org.kantlijn.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.border.AbstractBorder;

/** A thin line above, below, or at a side: surfaces are flat and divided by lines. */
public final class LineBorder extends AbstractBorder {

    private final int top;
    private final int left;
    private final int bottom;
    private final int right;

    /** Lines above and below. */
    public LineBorder(boolean top, boolean bottom) {
        this(top, false, bottom, false);
    }

    /** Lines where asked for. */
    public LineBorder(boolean top, boolean left, boolean bottom, boolean right) {
        this.top = top ? 1 : 0;
        this.left = left ? 1 : 0;
        this.bottom = bottom ? 1 : 0;
        this.right = right ? 1 : 0;
    }

    @Override
    public void paintBorder(Component component, Graphics g, int x, int y, int width, int height) {
        int line = Tone.lineWidth();
        g.setColor(Tone.LINE.now());
        g.fillRect(x, y, width * top, line);
        g.fillRect(x, y, line, height * left);
        g.fillRect(x, y + height - line, width * bottom, line);
        g.fillRect(x + width - line, y, line, height * right);
    }

    @Override
    public Insets getBorderInsets(Component component, Insets insets) {
        int line = Tone.lineWidth();
        insets.set(line * top, line * left, line * bottom, line * right);
        return insets;
    }
}

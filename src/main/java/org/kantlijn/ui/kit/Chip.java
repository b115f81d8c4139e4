package org.kantlijn.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** A few words that deserve a look, on a ground in the warning colour. Never in the way of anything. */
public final class Chip extends JLabel {

    /** A chip with these words. */
    public Chip(String text) {
        super(text);
        setFont(Type.sans(12));
        setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
        putClientProperty("FlatLaf.style", "foreground: $Kantlijn.warning");
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.ON_WARNING.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 6, 6);
        g.dispose();
        super.paintComponent(graphics);
    }
}

package org.kantlijn.ui.codebook;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** What the figures in the rows are of, above them. */
final class ColumnHeads extends JComponent {

    private static final int HEIGHT = 20;
    private static final int BASELINE = 13;

    private final String fragments;
    private final String people;

    ColumnHeads(String fragments, String people) {
        this.fragments = fragments;
        this.people = people;
        setPreferredSize(new Dimension(0, HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.PANEL.now());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(Type.sans(11));
        g.setColor(Tone.TEXT3.now());
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(fragments, getWidth() - Columns.FRAGMENTS - metrics.stringWidth(fragments), BASELINE);
        g.drawString(people, getWidth() - Columns.PEOPLE - metrics.stringWidth(people), BASELINE);
        g.dispose();
    }
}

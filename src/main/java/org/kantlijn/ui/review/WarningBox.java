package org.kantlijn.ui.review;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;

/** Words on a ground in the warning colour. */
final class WarningBox extends JPanel {

    private final Stack inside = new Stack(0);

    WarningBox(JComponent words) {
        super(new BorderLayout());
        setOpaque(false);
        inside.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        inside.add(words);
        add(inside);
    }

    @Override
    public Dimension getPreferredSize() {
        inside.setSize(getWidth(), Math.max(1, inside.getHeight()));
        return new Dimension(getWidth(), inside.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.ON_WARNING.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 8, 8);
        g.dispose();
    }
}

package org.kantlijn.ui.codebook;

import com.formdev.flatlaf.ui.FlatTextBorder;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import javax.swing.JTextArea;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** A field of several lines that grows with its text; Tab leaves it. */
final class GuideArea extends JTextArea {

    private static final int ARC = 6;

    GuideArea(String name, Font font, int rows) {
        super(rows, 0);
        setLineWrap(true);
        setWrapStyleWord(true);
        setFont(font);
        getAccessibleContext().setAccessibleName(name);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setMargin(new Insets(4, 8, 4, 8));
        setBorder(new FlatTextBorder());
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.FIELD.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        g.dispose();
        super.paintComponent(graphics);
    }
}

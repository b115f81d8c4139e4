package org.kantlijn.ui.codebook;

import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Two texts beside each other, as high as the longer one is at half the width. */
final class Sides extends JPanel {

    private static final int GAP = 20;

    private final JComponent left;
    private final JComponent right;

    Sides(JComponent left, JComponent right) {
        super(null);
        this.left = left;
        this.right = right;
        setOpaque(false);
        add(left);
        add(right);
    }

    private int half() {
        return Math.max(1, (getWidth() - GAP) / 2);
    }

    @Override
    public void doLayout() {
        left.setBounds(0, 0, half(), getHeight());
        right.setBounds(half() + GAP, 0, half(), getHeight());
    }

    @Override
    public Dimension getPreferredSize() {
        left.setSize(half(), Short.MAX_VALUE);
        right.setSize(half(), Short.MAX_VALUE);
        return new Dimension(getWidth(), Math.max(left.getPreferredSize().height, right.getPreferredSize().height));
    }
}

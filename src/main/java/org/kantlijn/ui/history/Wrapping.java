package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** Lets a row of controls go on in a next line where it is too wide, and asks for the height of all lines. */
final class Wrapping extends JPanel {

    private final JPanel row;

    Wrapping(JPanel row) {
        super(new BorderLayout());
        this.row = row;
        setOpaque(false);
        add(row);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        row.setSize(getWidth() == 0 ? Short.MAX_VALUE : getWidth(), Short.MAX_VALUE);
        row.doLayout();
        int bottom = 0;
        for (Component part : row.getComponents()) {
            bottom = Math.max(bottom, part.getY() + part.getHeight());
        }
        return new Dimension(row.getPreferredSize().width, bottom + 2);
    }
}

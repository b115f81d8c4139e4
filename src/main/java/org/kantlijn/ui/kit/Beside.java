package org.kantlijn.ui.kit;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JPanel;

/** A mark at the left, as wide as it asks to be, with something beside it that takes the rest and may wrap; in a {@link Stack}. */
public final class Beside extends JPanel {

    private final Component mark;
    private final Component rest;
    private final int gap;

    /** Puts both at the top of the row, so that the mark stands at the first line. */
    public Beside(Component mark, Component rest, int gap) {
        super(null);
        this.mark = mark;
        this.rest = rest;
        this.gap = gap;
        setOpaque(false);
        add(mark);
        add(rest);
    }

    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        int left = mark.getPreferredSize().width + gap;
        int width = Math.max(1, getWidth() - insets.left - insets.right - left);
        if (rest.getWidth() != width) {
            rest.setSize(width, Math.max(1, rest.getHeight()));
        }
        int height = Math.max(mark.getPreferredSize().height, rest.getPreferredSize().height);
        return new Dimension(getWidth(), height + insets.top + insets.bottom);
    }

    @Override
    public void doLayout() {
        Insets insets = getInsets();
        Dimension first = mark.getPreferredSize();
        int inside = getHeight() - insets.top - insets.bottom;
        mark.setBounds(insets.left, insets.top, first.width, first.height);
        int x = insets.left + first.width + gap;
        rest.setBounds(x, insets.top, Math.max(0, getWidth() - insets.right - x), inside);
    }
}

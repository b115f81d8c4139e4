package org.kantlijn.ui.transcript;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.kantlijn.ui.kit.Tone;

/** Gutter, words and margin side by side on one page that scrolls as a whole. */
final class TranscriptPage extends JPanel implements Scrollable {

    private static final int GAP = 24;
    private static final int MARGIN = 216;

    private final TranscriptArea area;
    private final Gutter gutter;
    private final Margin margin;

    TranscriptPage(Gutter gutter, TranscriptArea area, Margin margin) {
        this.area = area;
        this.gutter = gutter;
        this.margin = margin;
        setLayout(new SideBySide());
        add(gutter);
        add(area);
        add(margin);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PAGE.now());
    }

    private final class SideBySide implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component component) {
            // The three parts are known.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // The three parts stay.
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            fit();
            return new Dimension(Gutter.WIDTH + area.textWidth() + GAP + 2 * Margin.NARROWEST, area.lines().height());
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(Gutter.WIDTH + area.textWidth() + GAP + Margin.NARROWEST, area.lines().height());
        }

        @Override
        public void layoutContainer(Container parent) {
            fit();
            int height = parent.getHeight();
            int left = Gutter.WIDTH;
            gutter.setBounds(0, 0, Gutter.WIDTH, height);
            area.setBounds(left, 0, area.textWidth() + 2, height);
            int marginX = left + area.textWidth() + GAP;
            margin.setBounds(marginX, 0, Math.max(0, parent.getWidth() - marginX), height);
        }
    }

    /** The margin gets its room first: names of codes are worth more than a few letters a line. */
    private void fit() {
        int width = getParent() == null ? getWidth() : getParent().getWidth();
        if (width > 0) {
            area.fitInto(width - Gutter.WIDTH - GAP - MARGIN);
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return area.lines().lineHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(area.lines().lineHeight(), visible.height - 2 * area.lines().lineHeight());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        fit();
        return getParent() != null && getParent().getWidth() >= getLayout().minimumLayoutSize(this).width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > area.lines().height();
    }
}

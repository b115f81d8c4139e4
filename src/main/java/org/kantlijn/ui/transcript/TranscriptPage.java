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
    /** Under the last line, for the names of the codes there. */
    private static final int ROOM_BELOW = 120;

    private final TranscriptArea area;
    private final Gutter gutter;
    private final Margin margin;
    private final Runnable laidOut;

    /** @param laidOut runs when the parts have their places */
    TranscriptPage(Gutter gutter, TranscriptArea area, Margin margin, Runnable laidOut) {
        this.area = area;
        this.gutter = gutter;
        this.margin = margin;
        this.laidOut = laidOut;
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
            return new Dimension(gutter.width() + area.textWidth() + GAP + Margin.NARROWEST, height());
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(gutter.width() + area.type().narrowest() + GAP + Margin.NARROWEST, height());
        }

        @Override
        public void layoutContainer(Container parent) {
            fit();
            int height = parent.getHeight();
            int left = gutter.width();
            gutter.setBounds(0, 0, left, height);
            area.setBounds(left, 0, area.textWidth() + 2, height);
            int marginX = left + area.textWidth() + GAP;
            margin.setBounds(marginX, 0, Math.max(0, parent.getWidth() - marginX), height);
            laidOut.run();
        }
    }

    private int height() {
        return area.lines().height() + ROOM_BELOW;
    }

    /**
     * The margin gets its room first: names of codes are worth more than a few letters a line. Where even a narrow column leaves no room
     * for names, the words get it and the margin shows its lanes only.
     */
    private void fit() {
        int width = getParent() == null ? getWidth() : getParent().getWidth();
        if (width > 0) {
            int room = width - gutter.width() - GAP;
            int beside = room - area.type().comfortable();
            area.fitInto(room - (beside >= Margin.WITH_NAMES ? Math.min(Margin.WIDTH, beside) : Margin.NARROWEST));
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
        return getParent() != null && getParent().getHeight() > height();
    }
}

package org.kantlijn.ui.themes;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JViewport;
import javax.swing.SwingConstants;
import org.kantlijn.ui.kit.ScrolledPanel;

/** The columns of the board side by side, equally wide, with a free zone at the right. */
final class ColumnsView extends ScrolledPanel {

    private static final int NARROWEST = 240;
    private static final int WIDEST = 380;
    private static final int LEFT = 8;
    private static final int FREE = 48;

    ColumnsView() {
        super(new Columns());
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height - LINE : NARROWEST;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() instanceof JViewport view && LEFT + getComponentCount() * NARROWEST + FREE <= view.getWidth();
    }

    private static final class Columns implements LayoutManager {

        @Override
        public void addLayoutComponent(String name, Component component) {
            // The order is that of the components.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // The order is that of the components.
        }

        private static int columnWidth(Container parent) {
            Container frame = parent.getParent() instanceof JViewport view ? view : parent;
            int each = (frame.getWidth() - LEFT - FREE) / Math.max(1, parent.getComponentCount());
            return Math.max(NARROWEST, Math.min(WIDEST, each));
        }

        private static int height(Component column, int width) {
            if (column.getWidth() != width) {
                column.setSize(width, Math.max(1, column.getHeight()));
            }
            return column.getPreferredSize().height;
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = columnWidth(parent);
            int tallest = 0;
            for (Component column : parent.getComponents()) {
                tallest = Math.max(tallest, height(column, width));
            }
            return new Dimension(LEFT + parent.getComponentCount() * width + FREE, tallest);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(NARROWEST, 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            int width = columnWidth(parent);
            int x = LEFT;
            for (Component column : parent.getComponents()) {
                column.setBounds(x, 0, width, parent.getHeight());
                x += width;
            }
        }
    }
}

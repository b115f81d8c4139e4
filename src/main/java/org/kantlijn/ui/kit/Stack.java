package org.kantlijn.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JViewport;
import javax.swing.SwingConstants;

/**
 * Components one above the other, each as wide as the stack and as high as it asks to be at that width: wrapped text gets the lines it
 * needs. In a scroll pane the stack is as wide as what is in view.
 */
public final class Stack extends ScrolledPanel {

    /** A stack as wide as it is given room for. */
    public Stack(int gap) {
        this(gap, Integer.MAX_VALUE);
    }

    /** A stack whose content is at most so wide, and centred where there is more room. */
    public Stack(int gap, int widest) {
        super(new Pile(gap, widest));
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return (orientation == SwingConstants.VERTICAL ? visible.height : visible.width) - LINE;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Lays out from top to bottom. */
    private record Pile(int gap, int widest) implements LayoutManager {

        private static final int UNKNOWN_WIDTH = 240;

        @Override
        public void addLayoutComponent(String name, Component component) {
            // The order is that of the components.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // The order is that of the components.
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Container frame = parent.getParent() instanceof JViewport view ? view : parent;
            int width = frame.getWidth() > 0 ? frame.getWidth() : UNKNOWN_WIDTH;
            Insets insets = parent.getInsets();
            int height = insets.top + insets.bottom;
            int shown = 0;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    height += height(child, inner(width, insets)) + (shown++ > 0 ? gap : 0);
                }
            }
            return new Dimension(width, height);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets insets = parent.getInsets();
            int width = inner(parent.getWidth(), insets);
            int x = insets.left + Math.max(0, parent.getWidth() - insets.left - insets.right - width) / 2;
            int y = insets.top;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    int height = height(child, width);
                    child.setBounds(x, y, width, height);
                    y += height + gap;
                }
            }
        }

        private int inner(int width, Insets insets) {
            return Math.max(1, Math.min(widest, width - insets.left - insets.right));
        }

        private static int height(Component child, int width) {
            if (child.getWidth() != width) {
                child.setSize(width, Math.max(1, child.getHeight()));
            }
            return child.getPreferredSize().height;
        }
    }
}

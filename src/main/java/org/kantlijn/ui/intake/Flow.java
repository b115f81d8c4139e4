package org.kantlijn.ui.intake;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * Components side by side, in as many rows as their width asks for. Those that may grow share what is left of their row.
 */
final class Flow extends JPanel {

    private static final String GROWS = "kantlijn.grows";

    /** @param gap between two components, in pixels at 100 % */
    Flow(int gap) {
        super(new Rows(gap));
        setOpaque(false);
    }

    /** Adds a component that takes what is left of its row. */
    void addGrowing(JComponent component) {
        component.putClientProperty(GROWS, true);
        add(component);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }

    private record Rows(int gap) implements LayoutManager {

        private static final int USUAL_WIDTH = 640;

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
            Insets insets = parent.getInsets();
            int width = parent.getWidth() > 0 ? parent.getWidth() : USUAL_WIDTH;
            int height = 0;
            for (List<Component> row : rows(parent, width - insets.left - insets.right)) {
                height += height(row) + (height > 0 ? gap : 0);
            }
            // What it would like must not be what it has, or it would never give any of that to its neighbour.
            return new Dimension(USUAL_WIDTH, height == 0 ? 0 : height + insets.top + insets.bottom);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets insets = parent.getInsets();
            int width = parent.getWidth() - insets.left - insets.right;
            int y = insets.top;
            for (List<Component> row : rows(parent, width)) {
                long growing = row.stream().filter(Rows::grows).count();
                int spare = growing == 0 ? 0 : Math.max(0, width - width(row));
                int x = insets.left;
                for (Component part : row) {
                    int more = grows(part) ? (int) (spare / growing) : 0;
                    int wide = Math.min(part.getPreferredSize().width + more, width);
                    int high = part.getPreferredSize().height;
                    part.setBounds(x, y + (height(row) - high) / 2, wide, high);
                    x += wide + gap;
                }
                y += height(row) + gap;
            }
        }

        private List<List<Component>> rows(Container parent, int width) {
            List<List<Component>> rows = new ArrayList<>();
            int used = 0;
            for (Component part : parent.getComponents()) {
                int wide = part.getPreferredSize().width;
                if (part.isVisible()) {
                    if (rows.isEmpty() || used + gap + wide > width) {
                        rows.add(new ArrayList<>());
                        used = -gap;
                    }
                    rows.get(rows.size() - 1).add(part);
                    used += gap + wide;
                }
            }
            return rows;
        }

        private int width(List<Component> row) {
            return row.stream().mapToInt(part -> part.getPreferredSize().width + gap).sum() - gap;
        }

        private static int height(List<Component> row) {
            return row.stream().mapToInt(part -> part.getPreferredSize().height).max().orElse(0);
        }

        private static boolean grows(Component part) {
            return part instanceof JComponent component && component.getClientProperty(GROWS) != null;
        }
    }
}

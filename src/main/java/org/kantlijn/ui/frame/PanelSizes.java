package org.kantlijn.ui.frame;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;

/** The sizes of panels, kept from one session to the next. */
final class PanelSizes {

    private final Map<String, Integer> sizes;
    private final List<Runnable> restorers = new ArrayList<>();
    private boolean restoring;

    PanelSizes(Map<String, Integer> remembered) {
        this.sizes = new HashMap<>(remembered);
    }

    /** What to remember. */
    Map<String, Integer> now() {
        return Map.copyOf(sizes);
    }

    /** Keeps the size of the left or upper part of a split pane. */
    void keepLeading(JSplitPane pane, String name, int size) {
        keep(pane, name, size, true);
    }

    /** Keeps the size of the right or lower part of a split pane. */
    void keepTrailing(JSplitPane pane, String name, int size) {
        keep(pane, name, size, false);
    }

    /** Gives all panels the sizes they had. */
    void restore() {
        SwingUtilities.invokeLater(() -> restorers.forEach(Runnable::run));
    }

    private void keep(JSplitPane pane, String name, int size, boolean leading) {
        sizes.putIfAbsent(name, size);
        Runnable restorer = () -> {
            int extent = extent(pane);
            if (extent > 0) {
                restoring = true;
                pane.setDividerLocation(leading ? sizes.get(name) : Math.max(extent / 3, extent - sizes.get(name) - pane.getDividerSize()));
                restoring = false;
            }
        };
        restorers.add(restorer);
        pane.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                restorer.run();
            }
        });
        pane.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> {
            boolean both = pane.getLeftComponent().isVisible() && pane.getRightComponent().isVisible();
            if (!restoring && both && extent(pane) > 0) {
                int location = pane.getDividerLocation();
                sizes.put(name, leading ? location : extent(pane) - location - pane.getDividerSize());
            }
        });
    }

    private static int extent(JSplitPane pane) {
        return pane.getOrientation() == JSplitPane.HORIZONTAL_SPLIT ? pane.getWidth() : pane.getHeight();
    }
}

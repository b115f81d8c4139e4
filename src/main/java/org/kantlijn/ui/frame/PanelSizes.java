package org.kantlijn.ui.frame;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicSplitPaneUI;

/** The sizes of panels, kept from one session to the next. */
final class PanelSizes {

    private static final int SMALLEST = 80;

    private final Map<String, Integer> sizes;
    private final List<Runnable> restorers = new ArrayList<>();

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
        sizes.merge(name, size, (remembered, usual) -> remembered < SMALLEST ? usual : remembered);
        Runnable restorer = () -> {
            int extent = extent(pane);
            if (extent > 0) {
                pane.setDividerLocation(leading ? sizes.get(name) : Math.max(extent / 3, extent - sizes.get(name) - pane.getDividerSize()));
            }
        };
        restorers.add(restorer);
        pane.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                restorer.run();
            }
        });
        Runnable rememberer = () -> {
            int location = pane.getDividerLocation();
            sizes.put(name, Math.max(SMALLEST, leading ? location : extent(pane) - location - pane.getDividerSize()));
        };
        listenToDivider(pane, rememberer);
        // Another look makes another divider.
        pane.addPropertyChangeListener("UI", event -> listenToDivider(pane, rememberer));
    }

    /** Only what the user drags is remembered: layout moves dividers too. */
    private static void listenToDivider(JSplitPane pane, Runnable rememberer) {
        if (pane.getUI() instanceof BasicSplitPaneUI look) {
            look.getDivider().addMouseListener(new MouseAdapter() {
                @Override
                public void mouseReleased(MouseEvent event) {
                    rememberer.run();
                }
            });
        }
    }

    private static int extent(JSplitPane pane) {
        return pane.getOrientation() == JSplitPane.HORIZONTAL_SPLIT ? pane.getWidth() : pane.getHeight();
    }
}

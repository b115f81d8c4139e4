package org.kantlijn.ui.frame;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;

/** Goes round the panels of a window: the lists, trees, tables and texts in sight, from left to right. */
final class PanelRound {

    private PanelRound() {
    }

    static void next(Container desk) {
        List<JComponent> stops = new ArrayList<>();
        collect(desk, stops);
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (!stops.isEmpty()) {
            stops.get((stops.indexOf(owner) + 1) % stops.size()).requestFocusInWindow();
        }
    }

    private static void collect(Container container, List<JComponent> stops) {
        for (Component part : container.getComponents()) {
            boolean stop = part instanceof JList || part instanceof JTree || part instanceof JTable || part instanceof JTextComponent;
            if (stop && part.isShowing() && part.isFocusable()) {
                stops.add((JComponent) part);
            } else if (part instanceof Container inner && part.isVisible()) {
                collect(inner, stops);
            }
        }
    }
}

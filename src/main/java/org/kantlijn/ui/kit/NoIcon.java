package org.kantlijn.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;

/** An icon that takes no room, where Swing insists on one. */
final class NoIcon implements Icon {

    @Override
    public void paintIcon(Component component, Graphics g, int x, int y) {
        // Nothing to see.
    }

    @Override
    public int getIconWidth() {
        return 0;
    }

    @Override
    public int getIconHeight() {
        return 0;
    }
}

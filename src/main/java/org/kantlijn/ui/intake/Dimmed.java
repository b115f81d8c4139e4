package org.kantlijn.ui.intake;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.RootPaneContainer;
import org.jspecify.annotations.Nullable;

/** Dims the window below a dialog, which cannot be used meanwhile. */
final class Dimmed extends JComponent {

    private static final Color SHADE = new Color(0, 0, 0, 64);

    /**
     * Dims a window.
     *
     * @return what makes it bright again
     */
    static Runnable over(@Nullable Window window) {
        if (!(window instanceof RootPaneContainer container)) {
            return () -> { };
        }
        Component before = container.getGlassPane();
        Dimmed shade = new Dimmed();
        container.setGlassPane(shade);
        shade.setVisible(true);
        return () -> container.setGlassPane(before);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(SHADE);
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}

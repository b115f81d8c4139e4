package org.kantlijn.ui.kit;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;

/** A panel in a scroll pane whose height depends on its width: it is laid out again when the width changes, and fills what is in view. */
public abstract class ScrolledPanel extends JPanel implements Scrollable {

    /** How far one notch of the wheel scrolls, in pixels at 100 %. */
    protected static final int LINE = 24;

    /** A panel with a layout of its own. */
    protected ScrolledPanel(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            revalidate();
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport view && getPreferredSize().height < view.getHeight();
    }
}

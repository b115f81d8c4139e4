package org.kantlijn.ui.intake;

import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/**
 * Hears when a list under a field closes.
 *
 * @param closed runs then
 */
record Picking(Runnable closed) implements PopupMenuListener {

    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        // Only the closing matters.
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        closed.run();
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // It closes as well, which is heard.
    }
}

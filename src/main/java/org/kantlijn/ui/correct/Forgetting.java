package org.kantlijn.ui.correct;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/** Does something when a window is gone. */
final class Forgetting extends WindowAdapter {

    private final Runnable work;

    Forgetting(Runnable work) {
        this.work = work;
    }

    @Override
    public void windowClosed(WindowEvent event) {
        work.run();
    }
}

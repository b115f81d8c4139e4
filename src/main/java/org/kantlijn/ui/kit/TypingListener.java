package org.kantlijn.ui.kit;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears of every change of a text field, however it came. */
public final class TypingListener implements DocumentListener {

    private final Runnable typed;

    /** @param typed runs after every change */
    public TypingListener(Runnable typed) {
        this.typed = typed;
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        typed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        typed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        typed.run();
    }
}

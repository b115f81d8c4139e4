package org.kantlijn.ui.intake;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Predicate;
import javax.swing.JTextField;

/** A field whose text is handed on when the keyboard goes elsewhere. What is refused stays, with a red border. */
final class WrittenField extends JTextField {

    private final transient Predicate<String> taker;
    private String shown = "";

    /** @param taker takes what was written; false where that cannot be taken */
    WrittenField(Predicate<String> taker) {
        this.taker = taker;
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    commit();
                }
            }
        });
    }

    /**
     * Shows a text; what somebody is writing stays.
     *
     * @param force true where the text is of another file, so that nothing may stay
     */
    void show(String text, boolean force) {
        boolean writing = !force && isFocusOwner() && isDirty();
        if (!writing && !text.equals(getText())) {
            setText(text);
            setCaretPosition(0);
            putClientProperty("JComponent.outline", null);
        }
        shown = text;
    }

    private boolean isDirty() {
        return !getText().strip().equals(shown);
    }

    /** Hands on what was written. */
    void commit() {
        if (isDirty()) {
            String written = getText().strip();
            boolean taken = taker.test(written);
            shown = taken ? written : shown;
            putClientProperty("JComponent.outline", taken ? null : "error");
        }
    }

    /** Puts back what was shown, where something else was written. */
    boolean putBack() {
        boolean dirty = isDirty();
        setText(shown);
        putClientProperty("JComponent.outline", null);
        return dirty;
    }
}

package org.kantlijn.ui.kit;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** A key of one control that is not an action of its own, such as the way from a filter down into its list. */
public final class KeyBinding {

    private KeyBinding() {
    }

    /**
     * Lets a key do something while the control has the keyboard.
     *
     * @param key as {@link KeyStroke#getKeyStroke(String)} reads it
     */
    public static void of(JComponent control, String key, Runnable work) {
        control.getInputMap().put(KeyStroke.getKeyStroke(key), "key " + key);
        control.getActionMap().put("key " + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        });
    }
}

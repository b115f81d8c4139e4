package org.kantlijn.ui.transcript;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys that only mean something within one component and are not commands of the program. */
final class QuickKeys {

    private QuickKeys() {
    }

    static void bind(JComponent component, String key, Runnable work) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        component.getInputMap().put(stroke, key);
        component.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                work.run();
            }
        });
    }
}

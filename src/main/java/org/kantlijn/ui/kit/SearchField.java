package org.kantlijn.ui.kit;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A field to filter or search with: tells of every key, Esc empties it. */
public final class SearchField extends JTextField {

    /**
     * @param hint what it is for, shown while it is empty and read out
     * @param typed hears of every change of the text
     */
    public SearchField(String hint, Consumer<String> typed) {
        putClientProperty("JTextField.placeholderText", hint);
        putClientProperty("JTextField.leadingIcon", Icons.of("search", 14, Tone.TEXT3));
        putClientProperty("JTextField.showClearButton", true);
        getAccessibleContext().setAccessibleName(hint);
        getDocument().addDocumentListener(new Typing(typed));
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "empty");
        getActionMap().put("empty", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                setText("");
            }
        });
    }

    private final class Typing implements DocumentListener {

        private final Consumer<String> typed;

        Typing(Consumer<String> typed) {
            this.typed = typed;
        }

        @Override
        public void insertUpdate(DocumentEvent event) {
            typed.accept(getText());
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            typed.accept(getText());
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            typed.accept(getText());
        }
    }
}

package org.kantlijn.ui.kit;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.wording.Wording;

/** A form of labelled fields below each other, asked in a dialog. */
public final class Form {

    private static final int GAP = 8;

    private final Wording wording;
    private final JPanel panel = new JPanel(new GridBagLayout());
    private int row;
    private @Nullable JComponent first;

    /** An empty form with the words of a package. */
    public Form(Wording wording) {
        this.wording = wording;
        panel.setBorder(BorderFactory.createEmptyBorder(4, 4, GAP, 4));
    }

    /** Adds a field with the label that the messages have under the key. */
    public Form field(String key, JComponent field) {
        JLabel label = new JLabel(wording.text(key));
        label.setFont(Type.sans(12));
        label.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(label.getText());
        place(label, 0, 1);
        place(field, 1, 1);
        row++;
        first = first == null ? field : first;
        return this;
    }

    /** Adds something over the whole width. */
    public Form wide(JComponent part) {
        place(part, 0, 2);
        row++;
        first = first == null ? part : first;
        return this;
    }

    private void place(Component part, int column, int width) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.gridy = row;
        at.gridwidth = width;
        at.weightx = column + width > 1 ? 1 : 0;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(GAP / 2, 0, GAP / 2, column == 0 && width == 1 ? 2 * GAP : 0);
        panel.add(part, at);
    }

    /** Lets a field have the keyboard at first; without this the first of all has. */
    public Form focus(JComponent field) {
        first = field;
        return this;
    }

    /** What the fields stand in. */
    public JPanel panel() {
        return panel;
    }

    /**
     * Asks; the first field has the keyboard.
     *
     * @return false when the user turns back
     */
    public boolean ask(Component parent, String title) {
        JOptionPane pane = new Pane(panel, first);
        JDialog dialog = pane.createDialog(parent, title);
        dialog.setResizable(true);
        // Only now it is known how wide the form is, and so over how many lines its words run; what was measured before is kept otherwise.
        for (Component part : panel.getComponents()) {
            part.invalidate();
        }
        dialog.pack();
        dialog.setVisible(true);
        dialog.dispose();
        return Objects.equals(pane.getValue(), JOptionPane.OK_OPTION);
    }

    /** A dialog would give the keyboard to its button, so that what is typed at once would press that. */
    private static final class Pane extends JOptionPane {

        private final transient @Nullable JComponent begin;

        Pane(JPanel form, @Nullable JComponent begin) {
            super(form, PLAIN_MESSAGE, OK_CANCEL_OPTION);
            this.begin = begin;
        }

        @Override
        public void selectInitialValue() {
            if (begin == null) {
                super.selectInitialValue();
            } else {
                begin.requestFocusInWindow();
            }
        }
    }
}

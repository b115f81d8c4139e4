package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.wording.Wording;

/** Asks for the title and the question of a study. */
final class StudyDialog {

    private final Wording wording;
    private final JTextField title = new JTextField();
    private final JTextArea question = new JTextArea(3, 40);

    StudyDialog(Wording wording) {
        this.wording = wording;
        question.setLineWrap(true);
        question.setWrapStyleWord(true);
        // Tab goes on to the buttons, as in every other field.
        question.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        question.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        title.addHierarchyListener(event -> {
            if (title.isShowing()) {
                // A dialog gives the keyboard to its button otherwise.
                SwingUtilities.invokeLater(title::requestFocusInWindow);
            }
        });
    }

    /** What was answered. */
    record Answer(String title, String question) {
    }

    /** Asks until there is a title; empty when the user turns back. */
    Optional<Answer> ask(@Nullable Component parent, String heading, Answer before) {
        title.setText(before.title());
        question.setText(before.question());
        boolean given = true;
        do {
            int pressed = JOptionPane.showConfirmDialog(parent, form(), heading, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
            given = pressed == JOptionPane.OK_OPTION;
            // Without a title it is asked again; what was written stays.
        } while (given && title.getText().isBlank());
        return given ? Optional.of(new Answer(title.getText().strip(), question.getText().strip())) : Optional.empty();
    }

    private JPanel form() {
        JPanel names = new JPanel(new GridLayout(0, 1, 0, 4));
        names.add(label("study.title", title));
        names.add(title);
        names.add(label("study.question", question));
        JPanel form = new JPanel(new BorderLayout(0, 4));
        form.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        form.add(names, BorderLayout.NORTH);
        form.add(new JScrollPane(question), BorderLayout.CENTER);
        form.setPreferredSize(new Dimension(460, 210));
        return form;
    }

    private JLabel label(String key, Component field) {
        JLabel label = new JLabel(wording.text(key));
        label.setLabelFor(field);
        return label;
    }
}

package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
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
    }

    /** What was answered. */
    record Answer(String title, String question) {
    }

    /** Asks; empty when the user turns back or gives no title. */
    Optional<Answer> ask(@Nullable Component parent, String heading, Answer before) {
        title.setText(before.title());
        question.setText(before.question());
        int pressed = JOptionPane.showConfirmDialog(parent, form(), heading, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE);
        boolean given = pressed == JOptionPane.OK_OPTION && !title.getText().isBlank();
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

package org.kantlijn.ui.correct;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.Optional;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Lets the words of a turn be written anew. */
final class TextDialog {

    private final Wording wording;
    private final JTextArea words = new JTextArea(9, 48);

    /**
     * @param text the words as they are
     * @param caret where in them the caret begins
     */
    TextDialog(Wording wording, String text, int caret) {
        this.wording = wording;
        words.setFont(Type.serif(16));
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setMargin(new Insets(8, 10, 8, 10));
        words.setText(text);
        words.setCaretPosition(Math.max(0, Math.min(caret, text.length())));
        words.getAccessibleContext().setAccessibleName(wording.text("text.field"));
    }

    /** Asks; the words as they were left, empty when the user turns back. */
    Optional<String> ask(Component parent, String title) {
        JScrollPane scroll = new JScrollPane(words);
        scroll.setMinimumSize(new Dimension(320, 160));
        JTextArea hint = Texts.paragraph(wording.text("text.hint"), Type.sans(12), Tone.TEXT2);
        return new Form(wording).wide(scroll).wide(hint).focus(words).ask(parent, title) ? Optional.of(words.getText()) : Optional.empty();
    }
}

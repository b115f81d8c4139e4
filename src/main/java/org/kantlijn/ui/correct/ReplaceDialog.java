package org.kantlijn.ui.correct;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.kantlijn.change.Material;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.wording.Wording;

/** Asks which words are to be others everywhere, and tells while they are typed how often they occur. */
final class ReplaceDialog {

    private final Wording wording;
    private final Study study;
    private final Transcript open;
    private final JTextField words = new JTextField(24);
    private final JTextField instead = new JTextField(24);
    private final JCheckBox everywhere;
    private final JCheckBox whole;
    private final JTextArea found = Texts.paragraph("", Type.sans(12), Tone.TEXT1);

    ReplaceDialog(Wording wording, Study study, Transcript open, String selected) {
        this.wording = wording;
        this.study = study;
        this.open = open;
        everywhere = new JCheckBox(wording.text("replace.everywhere"));
        whole = new JCheckBox(wording.text("replace.whole"), true);
        words.setText(selected);
        words.getDocument().addDocumentListener(new TypingListener(this::count));
        everywhere.addActionListener(event -> count());
        whole.addActionListener(event -> count());
        count();
    }

    private Occurrences occurrences() {
        return Occurrences.of(study, everywhere.isSelected() ? study.transcripts() : List.of(open), words.getText(), whole.isSelected());
    }

    private void count() {
        Occurrences now = occurrences();
        found.setText(wording.text("replace.found", now.count(), now.places().size()));
    }

    /** Asks; the step to take, empty when the user turns back or the words are nowhere. */
    Optional<Material> ask(Component parent) {
        JTextArea hint = Texts.paragraph(wording.text("replace.hint"), Type.sans(12), Tone.TEXT2);
        hint.setColumns(34);
        Form form = new Form(wording).field("replace.words", words).field("replace.instead", instead).wide(whole).wide(everywhere)
            .wide(found).wide(hint);
        if (!form.ask(parent, wording.text("replace.title"))) {
            return Optional.empty();
        }
        return Optional.of(occurrences().replaced(study, instead.getText().strip())).filter(material -> !material.changes().isEmpty());
    }
}

package org.kantlijn.ui.participants;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.change.Change;
import org.kantlijn.change.CitationSet;
import org.kantlijn.change.NumbersFrozen;
import org.kantlijn.study.CitationScheme;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Asks how fragments are cited, shows what that makes of a few of them, and whether their numbers are made fast for a report. */
final class CitationDialog {

    private static final int EXAMPLES = 5;
    private static final String USUAL = "";
    private static final String WITH_TRANSCRIPT = "{transcript} {participant}.{n}";
    private static final String PARTICIPANT_ONLY = "{participant}.{n}";
    private static final String BY_TURN = "{transcript} {participant}, {turn}";

    private final Work work;
    private final Wording wording;
    private final JComboBox<String> schemes;
    private final JTextField pattern = new JTextField(28);
    private final JTextArea examples = Texts.paragraph("", Type.sans(13), Tone.TEXT2);
    private final JCheckBox frozen;

    CitationDialog(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        Map<String, String> words = new LinkedHashMap<>();
        words.put(USUAL, wording.text("citation.usual"));
        words.put(WITH_TRANSCRIPT, wording.text("citation.transcript"));
        words.put(PARTICIPANT_ONLY, wording.text("citation.participant"));
        words.put(BY_TURN, wording.text("citation.turn"));
        CitationScheme now = work.study().citation();
        words.putIfAbsent(now.pattern(), wording.text("citation.own"));
        schemes = Choices.box(words, now.pattern());
        pattern.setText(now.pattern());
        pattern.putClientProperty("JTextField.placeholderText", wording.text("citation.usual"));
        frozen = new JCheckBox(wording.text("citation.frozen"), now.isFrozen());
        schemes.addActionListener(event -> pattern.setText(schemes.getItemAt(schemes.getSelectedIndex())));
        pattern.getDocument().addDocumentListener(new TypingListener(this::show));
        show();
    }

    private void show() {
        Study study = work.study();
        examples.setText(examples(study, pattern.getText()));
    }

    /** What a few fragments of different transcripts would be cited as. */
    private String examples(Study study, String written) {
        List<Fragment> some = new ArrayList<>();
        Citations citations = Citations.tried(study, written.strip());
        study.transcripts().forEach(transcript -> citations.fragments(transcript.id()).stream()
            .filter(fragment -> fragment.respondent() != null).findFirst().ifPresent(some::add));
        return some.isEmpty() ? wording.text("citation.none")
            : some.stream().limit(EXAMPLES).map(Fragment::citation).collect(Collectors.joining("   "));
    }

    void ask(Component parent) {
        JTextArea hint = Texts.paragraph(wording.text("citation.hint", "{transcript}", "{participant}", "{n}", "{turn}"), Type.sans(12),
            Tone.TEXT2);
        JTextArea meaning = Texts.paragraph(wording.text("citation.frozen.hint"), Type.sans(12), Tone.TEXT2);
        for (JTextArea text : List.of(hint, meaning)) {
            text.setColumns(36);
        }
        examples.setPreferredSize(new Dimension(360, 44));
        Form form = new Form(wording).field("citation.scheme", schemes).field("citation.pattern", pattern).wide(hint)
            .field("citation.examples", examples).wide(frozen).wide(meaning);
        if (form.ask(parent, wording.text("citation.title"))) {
            patternChange().ifPresent(change -> work.apply("citation.scheme", change));
            numbersChange().ifPresent(change -> work.apply(frozen.isSelected() ? "citation.freeze" : "citation.release", change));
        }
    }

    private Optional<Change> patternChange() {
        String chosen = pattern.getText().strip();
        return chosen.equals(work.study().citation().pattern()) ? Optional.empty() : Optional.of(new CitationSet(chosen));
    }

    private Optional<Change> numbersChange() {
        Study study = work.study();
        if (frozen.isSelected() == study.citation().isFrozen()) {
            return Optional.empty();
        }
        return Optional.of(new NumbersFrozen(frozen.isSelected() ? Citations.of(study).numbers() : Map.of()));
    }
}

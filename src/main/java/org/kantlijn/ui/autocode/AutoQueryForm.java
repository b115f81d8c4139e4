package org.kantlijn.ui.autocode;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Where it is said what is to be coded at once: whose turns, which words, where, and how much around them. */
final class AutoQueryForm {

    private final Work work;
    private final Wording wording;
    private final Runnable changed;
    private final JRadioButton bySpeaker;
    private final JRadioButton byWords;
    private final JComboBox<Speaker> speakers = new JComboBox<>();
    private final JTextField words = new JTextField(24);
    private final JCheckBox whole;
    private final Segments<Boolean> scope;
    private final Segments<AutoQuery.Extent> extents;
    private final JPanel panel = new JPanel(new GridBagLayout());
    private boolean everywhere;
    private AutoQuery.Extent extent;

    /** A participant; the words are what the box shows. */
    private record Speaker(Id<Participant> id, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param code where the code is chosen
     * @param changed runs whenever something else is asked for
     */
    AutoQueryForm(Work work, Wording wording, JComponent code, Runnable changed) {
        this.work = work;
        this.wording = wording;
        this.changed = changed;
        this.bySpeaker = new JRadioButton(wording.text("source.speaker"));
        this.byWords = new JRadioButton(wording.text("source.words"));
        this.whole = new JCheckBox(wording.text("words.whole"), true);
        Span passage = work.selection().passage().get();
        this.extent = passage.isEmpty() ? AutoQuery.Extent.SENTENCE : AutoQuery.Extent.WORDS;
        this.everywhere = !passage.isEmpty();
        Map<Boolean, String> scopes = new LinkedHashMap<>();
        scopes.put(false, wording.text("scope.here"));
        scopes.put(true, wording.text("scope.everywhere"));
        this.scope = new Segments<>(scopes, everywhere, this::search);
        Map<AutoQuery.Extent, String> names = new EnumMap<>(AutoQuery.Extent.class);
        names.put(AutoQuery.Extent.WORDS, wording.text("extent.words"));
        names.put(AutoQuery.Extent.SENTENCE, wording.text("extent.sentence"));
        names.put(AutoQuery.Extent.TURN, wording.text("extent.turn"));
        this.extents = new Segments<>(names, extent, this::take);
        fill(passage);
        listen();
        lay(code);
    }

    /** The words that are selected are those that are looked for elsewhere. */
    private void fill(Span passage) {
        Study study = work.study();
        for (Participant participant : study.participants()) {
            speakers.addItem(new Speaker(participant.id(), participant.code()));
        }
        Id<Participant> pointed = work.selection().participant().get();
        for (int i = 0; i < speakers.getItemCount(); i++) {
            if (speakers.getItemAt(i).id().equals(pointed)) {
                speakers.setSelectedIndex(i);
            }
        }
        open().ifPresent(transcript -> words.setText(study.text(transcript).slice(passage).replace('\n', ' ').strip()));
        ButtonGroup group = new ButtonGroup();
        group.add(byWords);
        group.add(bySpeaker);
        (pointed != null && passage.isEmpty() ? bySpeaker : byWords).setSelected(true);
    }

    private Optional<Transcript> open() {
        Id<Transcript> id = work.selection().transcript().get();
        return id == null ? Optional.empty() : work.study().transcript(id);
    }

    private void listen() {
        words.getDocument().addDocumentListener(new TypingListener(() -> {
            byWords.setSelected(true);
            changed.run();
        }));
        speakers.addActionListener(event -> {
            bySpeaker.setSelected(true);
            changed.run();
        });
        byWords.addActionListener(event -> changed.run());
        bySpeaker.addActionListener(event -> changed.run());
        whole.addActionListener(event -> changed.run());
        words.getAccessibleContext().setAccessibleName(wording.text("source.words"));
        speakers.getAccessibleContext().setAccessibleName(wording.text("source.speaker"));
    }

    private void lay(JComponent code) {
        row(0, new JLabel(wording.text("code")), code);
        row(1, byWords, words, whole);
        row(2, bySpeaker, speakers);
        row(3, new JLabel(wording.text("scope")), scope);
        row(4, new JLabel(wording.text("extent")), extents);
    }

    private void row(int y, JComponent... parts) {
        for (int x = 0; x < parts.length; x++) {
            GridBagConstraints at = new GridBagConstraints();
            at.gridx = x;
            at.gridy = y;
            at.anchor = GridBagConstraints.LINE_START;
            at.insets = new Insets(3, 0, 3, 12);
            at.weightx = x == parts.length - 1 ? 1 : 0;
            panel.add(parts[x], at);
        }
    }

    private void search(boolean inAll) {
        everywhere = inAll;
        changed.run();
    }

    private void take(AutoQuery.Extent around) {
        extent = around;
        changed.run();
    }

    JComponent component() {
        return panel;
    }

    /** What gets the keyboard first. */
    JComponent focus() {
        return words;
    }

    /** What is asked for now. */
    AutoQuery query() {
        List<Transcript> transcripts = everywhere ? work.study().transcripts() : open().stream().toList();
        Speaker speaker = (Speaker) speakers.getSelectedItem();
        AutoQuery.Source source = bySpeaker.isSelected() && speaker != null ? new AutoQuery.OfSpeaker(speaker.id())
            : new AutoQuery.OfWords(words.getText(), whole.isSelected());
        return new AutoQuery(source, transcripts, extent);
    }
}

package org.kantlijn.ui.define;

import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.MeterLine;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.People;
import org.kantlijn.ui.evidence.QuoteView;
import org.kantlijn.ui.evidence.StudyEvidence;
import org.kantlijn.ui.kit.Beside;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Beside the page: what the theme rests on, what is still missing, and two quotes that show it. */
final class EvidencePanel {

    private final Work work;
    private final Wording wording;
    private final Figures figures;
    private final Stack stack = new Stack(0);
    private final JLabel fragments = new JLabel();
    private final JLabel people = new JLabel();
    private final JLabel groups = new JLabel();
    private final JLabel voice = new JLabel();
    private final MeterLine meter = new MeterLine().withoutSentence();
    private final Stack missing = new Stack(8);
    private final Stack missingSection;
    private final Stack quotes = new Stack(4);
    private final Stack quotesSection;

    EvidencePanel(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        this.figures = new Figures(work.locale());
        Stack facts = Panes.section(true, wording.text("evidence"));
        facts.add(Panes.fact(wording.text("fragments"), fragments));
        facts.add(Panes.fact(wording.text("people"), people));
        facts.add(meter);
        facts.add(Panes.fact(wording.text("groups"), groups));
        facts.add(Panes.fact(wording.text("voice"), voice));
        missingSection = Panes.section(false, wording.text("missing"));
        missingSection.add(missing);
        quotesSection = Panes.section(false, wording.text("quotes"));
        quotesSection.add(quotes);
        stack.add(facts);
        stack.add(missingSection);
        stack.add(quotesSection);
    }

    JComponent component() {
        return stack;
    }

    /** Shows a theme; figures stay away until they are known. */
    void show(Theme theme, @Nullable StudyEvidence evidence) {
        Optional<Evidence> whole = Optional.ofNullable(evidence).flatMap(known -> known.theme(theme.id())).map(ThemeEvidence::whole);
        showMissing(Missing.of(theme, whole.orElse(null)), whole.orElse(null));
        quotes.removeAll();
        if (evidence != null && whole.isPresent()) {
            showFigures(evidence.study(), whole.get());
        }
        quotesSection.setVisible(quotes.getComponentCount() > 0);
        stack.revalidate();
        stack.repaint();
    }

    private void showFigures(Study study, Evidence whole) {
        fragments.setText(wording.text("number", whole.fragments().size()));
        people.setText(figures.of(whole.people().size(), whole.peopleOf()));
        long all = People.byGroup(study).keySet().stream().filter(group -> !group.isBlank()).count();
        groups.setText(all == 0 ? "–" : figures.of(whole.groups().size(), (int) all));
        Evidence.Voice largest = whole.largestVoice();
        voice.setText(largest == null ? "–" : wording.text("voice.largest", Figures.name(whole, largest.participant()),
            figures.percent(largest.share())));
        meter.show(study, whole, figures);
        for (Fragment quote : whole.quotes()) {
            quotes.add(QuoteView.of(work, study, quote));
        }
    }

    private void showMissing(Set<Missing> found, @Nullable Evidence whole) {
        missing.removeAll();
        for (Missing each : found) {
            missing.add(new Beside(new JLabel(Icons.of("triangle-alert", 14, Tone.WARNING)),
                Texts.paragraph(words(each, whole), Type.sans(12), Tone.TEXT1), 8));
        }
        missingSection.setVisible(!found.isEmpty());
    }

    private String words(Missing what, @Nullable Evidence whole) {
        Evidence.Voice loud = whole == null ? null : People.loudVoice(whole);
        if (what == Missing.ONE_VOICE && loud != null) {
            return wording.text("missing.ONE_VOICE", Figures.name(whole, loud.participant()), figures.percent(loud.share()));
        }
        return wording.text("missing." + what.name());
    }
}

package org.kantlijn.ui.review;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.MeterLine;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.People;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Beside the fragments: whose words a theme rests on, what it would be without the largest voice, and where it meets other themes. */
final class FootingPanel {

    private static final double SHARE_STEPS = 1000;
    private static final int NUMBER = 52;

    private final Work work;
    private final Wording wording;
    private final Figures figures;
    private final Stack stack = new Stack(0);

    FootingPanel(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        this.figures = new Figures(work.locale());
    }

    JComponent component() {
        return stack;
    }

    /** Shows what a theme rests on. */
    void show(Study study, ThemeEvidence theme, Footing footing) {
        stack.removeAll();
        stack.add(people(study, theme.whole(), footing));
        stack.add(transcripts(study, theme.whole()));
        if (!footing.overlaps().isEmpty()) {
            stack.add(overlaps(footing));
        }
        stack.revalidate();
        stack.repaint();
    }

    /** What all bars are measured by: the most fragments of a person, from how many on one is loud, and the size of the largest group. */
    private record Scale(int most, int loudest, int inLargest) {

        static Scale of(Footing footing, int loudest) {
            int most = footing.groups().stream().flatMap(group -> group.fragments().stream()).max(Integer::compare).orElse(0);
            int inLargest = footing.groups().stream().map(group -> group.fragments().size()).max(Integer::compare).orElse(0);
            return new Scale(most, loudest, inLargest);
        }
    }

    private JComponent people(Study study, Evidence whole, Footing footing) {
        Stack section = Panes.section(true, wording.text("footing"));
        MeterLine meter = new MeterLine();
        meter.show(study, whole, figures);
        section.add(Panes.caption(figures.people(whole)));
        section.add(meter.withoutSentence());
        Evidence.Voice loud = People.loudVoice(whole);
        Scale scale = Scale.of(footing, loud == null ? Integer.MAX_VALUE : loud.fragments());
        for (Footing.Group group : footing.groups()) {
            section.add(bars(group, scale));
        }
        Footing.Without without = footing.without();
        if (without != null) {
            section.add(without(without, loud != null, whole.fragments().size()));
        }
        return section;
    }

    private JComponent bars(Footing.Group group, Scale scale) {
        String name = group.name().isBlank() ? wording.text("group.none") : group.name();
        String count = figures.of(group.people(), group.fragments().size());
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.setOpaque(false);
        GroupBars bars = new GroupBars(group.fragments(), scale.inLargest(), scale.most(), scale.loudest(),
            wording.text("group.read", name, count));
        JPanel right = new JPanel(new BorderLayout(8, 0));
        right.setOpaque(false);
        right.add(bars, BorderLayout.CENTER);
        JLabel number = Panes.caption(count);
        number.setPreferredSize(new Dimension(NUMBER, number.getPreferredSize().height));
        right.add(number, BorderLayout.EAST);
        row.add(Panes.caption(name), BorderLayout.CENTER);
        row.add(right, BorderLayout.EAST);
        return row;
    }

    private JComponent without(Footing.Without without, boolean loud, int of) {
        String words = without.fragments() == 0 ? wording.text("without.none", without.name())
            : wording.text("without", without.name(), without.voice().fragments(), of, without.fragments(), without.people());
        JComponent text = Texts.paragraph(words, Type.sans(12), loud ? Tone.WARNING : Tone.TEXT2);
        return loud ? new WarningBox(text) : text;
    }

    private JComponent transcripts(Study study, Evidence whole) {
        Stack section = Panes.section(false, wording.text("transcripts", whole.transcripts().size(), study.transcripts().size()));
        for (Transcript transcript : whole.transcripts()) {
            int count = (int) whole.fragments().stream().filter(each -> each.transcript().id().equals(transcript.id())).count();
            section.add(Panes.fact(transcript.title(), new JLabel(wording.text("number", count))));
        }
        return section;
    }

    private JComponent overlaps(Footing footing) {
        Stack section = Panes.section(false, wording.text("overlap"));
        section.add(Panes.caption(wording.text("overlap.remark")));
        for (Footing.Overlap overlap : footing.overlaps()) {
            JPanel row = new JPanel(new BorderLayout(8, 0));
            row.setOpaque(false);
            row.add(Buttons.link(overlap.theme().name(), () -> work.selection().theme().set(overlap.theme().id())), BorderLayout.WEST);
            String count = wording.text("overlap.count", overlap.shared(), figures.percent(overlap.share()));
            row.add(Panes.caption(count), BorderLayout.EAST);
            JProgressBar bar = new JProgressBar(0, (int) SHARE_STEPS);
            bar.setValue((int) Math.round(SHARE_STEPS * overlap.share()));
            bar.setPreferredSize(new Dimension(0, 4));
            bar.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.bar");
            bar.getAccessibleContext().setAccessibleName(overlap.theme().name() + ", " + count);
            section.add(row);
            section.add(bar);
        }
        return section;
    }
}

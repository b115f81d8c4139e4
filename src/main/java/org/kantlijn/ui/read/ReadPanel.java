package org.kantlijn.ui.read;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.Portion;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Overseer;
import org.kantlijn.ui.work.Overview;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Beside the transcript while reading: how far the reader is, and who speaks how much. */
public final class ReadPanel {

    private final Work work;
    private final Overseer overseer;
    private final Wording wording;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JLabel title = new JLabel();
    private final JTextArea progress = Texts.paragraph("", Type.sans(13), Tone.TEXT1);
    private final JTextArea sentence = Texts.paragraph("", Type.sans(13), Tone.TEXT2);
    private final SpeakerBars bars;

    /** Follows the open transcript. */
    public ReadPanel(Work work, Overseer overseer, Commands commands) {
        this.work = work;
        this.overseer = overseer;
        this.wording = Wording.of(ReadPanel.class, work.locale());
        this.bars = new SpeakerBars(wording);
        title.setText(wording.text("title"));
        JPanel top = new JPanel(new BorderLayout(0, 10));
        top.setBorder(BorderFactory.createEmptyBorder(4, 16, 16, 16));
        top.add(progress, BorderLayout.NORTH);
        top.add(Headers.row(Buttons.plain(commands.get("turn.read"))), BorderLayout.SOUTH);
        JPanel head = new JPanel(new BorderLayout());
        head.add(Headers.panel(title, new JLabel()), BorderLayout.NORTH);
        head.add(top, BorderLayout.CENTER);
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(Headers.panel(new JLabel(wording.text("speakers")), new JLabel()), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(bars);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        middle.add(scroll, BorderLayout.CENTER);
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.setBorder(BorderFactory.createEmptyBorder(8, 16, 16, 16));
        bottom.add(sentence);
        middle.add(bottom, BorderLayout.SOUTH);
        panel.add(head, BorderLayout.NORTH);
        panel.add(middle, BorderLayout.CENTER);
        overseer.overview().watch(overview -> fill());
        work.selection().transcript().watch(id -> fill());
        fill();
    }

    /** What is shown. */
    public JComponent component() {
        return panel;
    }

    private void fill() {
        Optional<Coverage> coverage = coverage();
        progress.setText(coverage.map(this::progressWords).orElse(""));
        List<Coverage.Speaker> speakers = coverage.map(Coverage::speakers).orElse(List.of());
        bars.show(speakers);
        sentence.setText(coverage.map(this::sentence).orElse(""));
    }

    private Optional<Coverage> coverage() {
        Id<Transcript> id = work.selection().transcript().get();
        Overview overview = overseer.overview().get();
        return id == null || overview == null ? Optional.empty() : work.study().transcript(id).flatMap(overview::of);
    }

    private String progressWords(Coverage coverage) {
        Portion read = coverage.reading().stream().filter(r -> r.coder().id().equals(work.coder().id())).findFirst()
            .map(Coverage.Reading::turns).orElse(new Portion(0, coverage.transcript().turns().speechCount()));
        return wording.text("progress", read.done(), read.of(), read.share(), coverage.words());
    }

    private String sentence(Coverage coverage) {
        int all = SpeakerBars.people(coverage.speakers()).stream().mapToInt(Coverage.Speaker::words).sum();
        return SpeakerBars.people(coverage.speakers()).stream().max((a, b) -> Integer.compare(a.words(), b.words()))
            .filter(most -> all > 0).map(most -> wording.text("sentence", SpeakerBars.name(most), (double) most.words() / all)).orElse("");
    }
}

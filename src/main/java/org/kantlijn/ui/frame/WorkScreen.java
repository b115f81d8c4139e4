package org.kantlijn.ui.frame;

import java.awt.CardLayout;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.codebook.CodebookPanel;
import org.kantlijn.ui.fragments.FragmentsPanel;
import org.kantlijn.ui.read.ReadPanel;
import org.kantlijn.ui.sources.SourcesPanel;
import org.kantlijn.ui.transcript.TranscriptView;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Overseer;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;

/** Steps 1 and 2: transcripts at the left, the open one in the middle, the codebook or the reading at the right, fragments below. */
final class WorkScreen implements Screen {

    private final CodingWork coding;
    private final TranscriptView transcript;
    private final CodebookPanel codebook;
    private final JSplitPane panel;
    private final JSplitPane middle;
    private final JSplitPane rest;
    private final JComponent fragments;
    private final CardLayout cards = new CardLayout();
    private final JPanel right = new JPanel(cards);
    private final PanelSizes sizes;

    WorkScreen(Work work, Overseer overseer, Commands commands, PanelSizes sizes) {
        this.sizes = sizes;
        this.coding = new CodingWork(work);
        this.transcript = new TranscriptView(work, commands, coding);
        SourcesPanel sources = new SourcesPanel(work, overseer, commands);
        codebook = new CodebookPanel(work, commands);
        codebook.addToMenu(commands.get("codebook.import"), commands.get("codebook.export"));
        codebook.onApply(coding::apply);
        codebook.onPassage((code, place) -> coding.apply(code, place.span()));
        this.fragments = new FragmentsPanel(work, commands).component();
        sources.addToMenu(commands.get("fragments.transcript"));
        right.add(codebook.component(), Selection.Step.CODE.name());
        right.add(new ReadPanel(work, overseer, commands).component(), Selection.Step.READ.name());
        middle = split(JSplitPane.VERTICAL_SPLIT, transcript.component(), fragments, 1);
        rest = split(JSplitPane.HORIZONTAL_SPLIT, middle, right, 1);
        panel = split(JSplitPane.HORIZONTAL_SPLIT, sources.component(), rest, 0);
        sizes.keepLeading(panel, "sources", 240);
        sizes.keepTrailing(rest, "codebook", 300);
        sizes.keepTrailing(middle, "fragments", 176);
        work.selection().step().watch(this::fit);
        fit(work.selection().step().get());
    }

    private static JSplitPane split(int orientation, JComponent first, JComponent second, double weight) {
        JSplitPane split = new JSplitPane(orientation, true, first, second);
        split.setResizeWeight(weight);
        split.setBorder(BorderFactory.createEmptyBorder());
        return split;
    }

    private void fit(Selection.Step step) {
        boolean reading = step == Selection.Step.READ;
        cards.show(right, reading ? Selection.Step.READ.name() : Selection.Step.CODE.name());
        if (fragments.isVisible() == reading) {
            fragments.setVisible(!reading);
            sizes.restore();
        }
    }

    /** Writes what is still in a field of the codebook. */
    void commitEdits() {
        codebook.commitEdits();
    }

    /** What coders do at the selected passage. */
    CodingWork coding() {
        return coding;
    }

    TranscriptView transcript() {
        return transcript;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public JComponent focus() {
        return transcript.focus();
    }
}

package org.kantlijn.bench;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.List;
import javax.swing.SwingUtilities;
import org.kantlijn.store.Machine;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.workspace.OpenStudy;

/** What one edit costs, from the step to the last pixel, in transcripts with more and more codings that all lie equally close. */
final class EditRun {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int RUNS = 200;
    private static final double FRAME = 16;
    private static final double TWO_FRAMES = 33;

    private final Figures figures;
    private final Path home;

    EditRun(Figures figures, Path home) {
        this.figures = figures;
        this.home = home;
    }

    void measure() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            figures.remark("one edit needs a screen and is left out");
            return;
        }
        figures.title("One edit in a transcript with more and more codings; ms");
        SwingUtilities.invokeAndWait(() -> Look.install(false));
        for (int codings : SIZES) {
            measure(codings);
        }
    }

    private void measure(int codings) throws Exception {
        Machine machine = new Machine(home.resolve("machine"), "here");
        Path study = home.resolve("Edits-" + codings + ".kantlijn");
        WorkloadStudy.write(Workload.ofCodings(codings), study, machine, 0);
        try (OpenStudy open = SmallStudy.onEvents(() -> WorkloadStudy.open(study, machine, SwingUtilities::invokeLater))) {
            TranscriptWindow window = SmallStudy.onEvents(() -> new TranscriptWindow(open));
            SwingUtilities.invokeAndWait(window::openTranscript);
            measure(window::wander, window::applyCode);
            figures.line(String.format("apply a code among %,d until painted", codings),
                measure(window::wander, window::applyCode), FRAME, TWO_FRAMES);
            figures.line(String.format("move an edge among %,d until painted", codings),
                measure(window::rest, window::moveEdge), FRAME, TWO_FRAMES);
            figures.line(String.format("remove a coding among %,d until painted", codings),
                measure(window::applyThere, window::removeCoding), FRAME, TWO_FRAMES);
            figures.line(String.format("undo among %,d until shown and painted", codings),
                measure(window::rest, window::undo), FRAME, TWO_FRAMES);
            SwingUtilities.invokeAndWait(window::dispose);
        }
    }

    private static Samples measure(Runnable before, Samples.Work edit) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < RUNS; i++) {
            SwingUtilities.invokeAndWait(before);
            SwingUtilities.invokeAndWait(() -> { });
            SmallStudy.onEvents(() -> {
                samples.run(edit);
                return samples;
            });
            SwingUtilities.invokeAndWait(() -> { });
        }
        return samples;
    }
}

package org.kantlijn.bench;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.workspace.OpenStudy;

/** One transcript in a real window: opening it, scrolling through it, coding in it, choosing a code by typing. */
final class WindowRun {

    private static final int POSITIONS = 600;
    private static final int CODINGS = 300;
    private static final int CODES = 2000;
    private static final int SELECTIONS = 15;
    private static final int KEYS = 20;
    private static final double FRAME = 16;
    private static final double TWO_FRAMES = 33;
    private static final double COMPUTING = 5;

    private final Figures figures;
    private final Path home;

    WindowRun(Figures figures, Path home) {
        this.figures = figures;
        this.home = home;
    }

    void measure(Workload.Set set) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            figures.remark(set + " needs a screen and is left out");
            return;
        }
        Workload workload = Workload.of(set);
        figures.title(String.format("%s: one transcript of %,d characters, %,d codings, in a window of 1440 x 900; ms", set,
            workload.texts().get(0).length(), workload.passages().size()));
        Machine machine = new Machine(home.resolve("machine"), "here");
        Path study = home.resolve("Window.kantlijn");
        WorkloadStudy.write(workload, study, machine, 0);
        SwingUtilities.invokeAndWait(() -> Look.install(false));
        try (OpenStudy open = SmallStudy.onEvents(() -> WorkloadStudy.open(study, machine, SwingUtilities::invokeLater))) {
            TranscriptWindow window = SmallStudy.onEvents(() -> new TranscriptWindow(open));
            measureOpening(window, set == Workload.Set.LONG ? 700 : 150);
            measureScrolling(window);
            measureCoding(window);
            measureSelecting(window);
            measureTyping(window, open);
            SwingUtilities.invokeAndWait(window::dispose);
        }
    }

    private void measureOpening(TranscriptWindow window, double aim) throws Exception {
        figures.line("open the transcript until painted: first in this JVM", onEvents(1, window::empty, window::openTranscript), aim);
        figures.line("open the transcript until painted", onEvents(15, window::empty, window::openTranscript), aim);
    }

    private void measureScrolling(TranscriptWindow window) throws Exception {
        for (int round = 0; round < 2; round++) {
            Samples samples = new Samples();
            for (int i = 0; i < POSITIONS; i++) {
                double place = (double) i / (POSITIONS - 1);
                measure(samples, () -> window.scrollTo(place));
            }
            figures.line(round == 0 ? "scroll and paint the whole window: first time through" : "scroll and paint the whole window",
                samples,
                FRAME, TWO_FRAMES);
        }
    }

    private void measureCoding(TranscriptWindow window) throws Exception {
        onEvents(CODINGS / 3, window::wander, window::applyCode);
        figures.line("apply a code until painted", onEvents(CODINGS, window::wander, window::applyCode), FRAME, TWO_FRAMES);
        figures.line("move an edge until painted", onEvents(CODINGS, window::rest, window::moveEdge), FRAME, TWO_FRAMES);
        figures.line("remove a coding until painted", onEvents(CODINGS, window::applyThere, window::removeCoding), FRAME, TWO_FRAMES);
        figures.line("undo until shown and painted", onEvents(CODINGS, window::rest, window::undo), FRAME, TWO_FRAMES);
    }

    /** Each key is a frame: the selection grows while it is held down. */
    private void measureSelecting(TranscriptWindow window) throws Exception {
        for (int arrow : new int[] {KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN}) {
            Samples samples = new Samples();
            for (int i = 0; i < SELECTIONS; i++) {
                SmallStudy.onEvents(() -> {
                    window.beginSelecting();
                    return window;
                });
                for (int key = 0; key < KEYS; key++) {
                    measure(samples, () -> window.selectOn(arrow));
                }
            }
            if (SmallStudy.onEvents(window::selected) == null) {
                throw new IllegalStateException("nothing was selected");
            }
            figures.line("select with shift and " + (arrow == KeyEvent.VK_RIGHT ? "right" : "down") + ": one more key until painted",
                samples, FRAME, TWO_FRAMES);
        }
    }

    private void measureTyping(TranscriptWindow window, OpenStudy open) throws Exception {
        List<Change> more = new ArrayList<>();
        int missing = CODES - open.study().codes().size();
        List<String> names = open.study().codes().stream().map(Code::name).toList();
        IntStream.range(0, missing).forEach(i -> more.add(new CodeAdded(Id.random(), names.get(i % names.size()) + " " + i, null,
            Colour.BLUE, Code.Guide.EMPTY)));
        SmallStudy.onEvents(() -> open.apply("codebook.import", more));
        figures.line("open the quick entry over 2,000 codes until painted",
            onEvents(30, window::closeQuickEntry, window::openQuickEntry), FRAME);
        figures.line("quick entry over 2,000 codes: computing for one more key", typing(names, window, window::type), COMPUTING);
        figures.line("quick entry over 2,000 codes: one more key until painted", typing(names, window, window::typeAndPaint), FRAME,
            TWO_FRAMES);
    }

    private static Samples typing(List<String> names, TranscriptWindow window, Consumer<String> key) throws Exception {
        Samples keys = new Samples();
        for (int i = 0; i < 50; i++) {
            String name = names.get(names.size() - 1 - i % names.size());
            SwingUtilities.invokeAndWait(window::emptyEntry);
            for (int end = 0; end < Math.min(6, name.length()); end++) {
                String letter = name.substring(end, end + 1);
                measure(keys, () -> key.accept(letter));
            }
        }
        return keys;
    }

    /** Runs work on the event thread; what it leaves to be painted later is painted before the next. */
    private static void measure(Samples samples, Samples.Work work) throws Exception {
        SmallStudy.onEvents(() -> {
            samples.run(work);
            return samples;
        });
        SwingUtilities.invokeAndWait(() -> { });
    }

    private static Samples onEvents(int runs, Runnable before, Samples.Work work) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < runs; i++) {
            SwingUtilities.invokeAndWait(before);
            SwingUtilities.invokeAndWait(() -> { });
            measure(samples, work);
        }
        return samples;
    }
}

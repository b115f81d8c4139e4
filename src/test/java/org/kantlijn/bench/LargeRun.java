package org.kantlijn.bench;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.Frequencies;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.export.ExcelExport;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** A study of a hundred transcripts and 50,000 codings: opening, changing, counting and exporting it. */
final class LargeRun {

    private static final Locale LOCALE = Locale.forLanguageTag("nl");
    private static final int PASSAGE = 120;

    private final Figures figures;
    private final Path home;
    private final Machine machine;
    private final Path study;

    LargeRun(Figures figures, Path home) {
        this.figures = figures;
        this.home = home;
        this.machine = new Machine(home.resolve("machine"), "here");
        this.study = home.resolve("Large.kantlijn");
    }

    void measure() throws Exception {
        figures.title("LARGE: 100 transcripts, 50,000 codings; ms");
        Path longer = home.resolve("Longer.kantlijn");
        Samples making = new Samples();
        making.run(() -> WorkloadStudy.write(Workload.of(Workload.Set.LARGE), study, machine, 0));
        WorkloadStudy.write(Workload.of(Workload.Set.LARGE), longer, machine, 50_000);
        figures.line("generate and write the study", making, Double.POSITIVE_INFINITY);
        figures.remark("logs: 50,000 steps in " + megabytes(study) + ", 100,000 steps in " + megabytes(longer));
        figures.line("open the folder of 50,000 steps: first in this JVM", Samples.of(0, 1, () -> openAndClose(study)), 1500);
        figures.line("open the folder of 50,000 steps", Samples.of(2, 9, () -> openAndClose(study)), 1200);
        figures.line("open the folder of 100,000 steps: read, parse, fold", Samples.of(2, 9, () -> openAndClose(longer)), 1500);
        long before = usedHeap();
        try (OpenStudy open = WorkloadStudy.open(study, machine, Runnable::run)) {
            measureHeap(open, before);
            measureSteps(open);
            measureCounting(open);
        }
        measureFragments();
        measureExport();
        measureStart();
    }

    private void measureFragments() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            figures.remark("no screen: the list of fragments is left out");
            return;
        }
        OpenStudy open = SmallStudy.onEvents(() -> WorkloadStudy.open(study, machine, SwingUtilities::invokeLater));
        new FragmentsRun(figures, open).measure();
        SmallStudy.onEvents(() -> {
            open.close();
            return open;
        });
    }

    private void openAndClose(Path folder) throws PlainException {
        WorkloadStudy.open(folder, machine, Runnable::run).close();
    }

    private static String megabytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> logs = Files.list(folder.resolve("log"))) {
            for (Path log : logs.toList()) {
                bytes += Files.size(log);
            }
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private void measureHeap(OpenStudy open, long before) {
        figures.once("heap used after gc, study open", megabytes(usedHeap()), "MB", 400);
        open.study().transcripts().forEach(open.study()::text);
        Citations citations = Citations.of(open.study());
        figures.once("the same with all texts and " + citations.fragments().size() + " citations", megabytes(usedHeap()), "MB", 400);
        figures.once("  of which in use before the study was opened", megabytes(before), "MB", Double.POSITIVE_INFINITY);
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void measureSteps(OpenStudy open) throws Exception {
        Places places = new Places(open);
        figures.line("apply a code until its line is written", Samples.of(300, 1000, () -> apply(open, places)), 2);
        figures.line("undo", Samples.of(100, 500, open::undo), 2);
        Work work = new Work(open, LOCALE, new Selection());
        figures.line("apply a code, a window's work listening", Samples.of(100, 1000, () -> apply(open, places)), 2);
        work.leave();
    }

    private static void apply(OpenStudy open, Places places) throws PlainException {
        open.apply("code.apply", places.next());
    }

    /** Passages all over the study, one after the other. */
    private static final class Places {

        private final OpenStudy open;
        private Iterator<Transcript> transcripts;
        private int start;

        Places(OpenStudy open) {
            this.open = open;
            this.transcripts = open.study().transcripts().iterator();
        }

        CodeApplied next() {
            if (!transcripts.hasNext()) {
                transcripts = open.study().transcripts().iterator();
                start += 997;
            }
            Transcript transcript = transcripts.next();
            return new CodeApplied(Id.random(), transcript.id(), transcript.text(), start, start + PASSAGE,
                WorkloadStudy.codeId(start % 200), null, null);
        }
    }

    private void measureCounting(OpenStudy open) throws Exception {
        Places places = new Places(open);
        Samples counting = new Samples();
        for (int i = 0; i < 200; i++) {
            apply(open, places);
            counting.run(() -> open.study().codingCounts());
        }
        figures.line("codings of each code, counted after a change", counting, Double.POSITIVE_INFINITY);
        Study now = open.study();
        figures.line("all fragments with their citations", Samples.of(3, 15, () -> Citations.of(now)), Double.POSITIVE_INFINITY);
        figures.line("code x transcript table", Samples.of(3, 15, () -> Frequencies.of(now)), 50);
    }

    private void measureExport() throws Exception {
        try (OpenStudy open = WorkloadStudy.open(study, machine, Runnable::run)) {
            Path file = home.resolve("large.xlsx");
            ExcelExport export = new ExcelExport(LOCALE);
            figures.line("the whole Excel workbook: first", Samples.of(0, 1, () -> export.write(open.study(), file)),
                Double.POSITIVE_INFINITY);
            figures.line("the whole Excel workbook: warm", Samples.of(1, 4, () -> export.write(open.study(), file)), 4000);
            figures.remark(String.format(Locale.ROOT, "the workbook is %.1f MB", Files.size(file) / 1e6));
        }
        new ChildJvm().with("-Xmx512m").run(ExportProgram.class, study.toString(), home.toString()).forEach(figures::remark);
    }

    private void measureStart() throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            figures.remark("no screen: the start of the window is left out");
            return;
        }
        new StartRun(figures, home, study).measure(2000);
    }
}

package org.kantlijn.ui.frame;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import org.kantlijn.export.ExcelExport;
import org.kantlijn.export.ExportReport;
import org.kantlijn.export.Progress;
import org.kantlijn.export.Target;
import org.kantlijn.study.Study;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/** Writes the workbook in the background, with progress and a way to stop. */
final class ExportWork {

    private final Work work;
    private final Wording wording;
    private final StatusBar status;

    ExportWork(Work work, Wording wording, StatusBar status) {
        this.work = work;
        this.wording = wording;
        this.status = status;
    }

    void start(Path file) {
        Study study = work.study();
        AtomicBoolean stopped = new AtomicBoolean();
        status.busy(wording.text("busy.export", file.getFileName()), 0, 1, () -> stopped.set(true));
        Path folder = work.open().path();
        work.background().run(() -> {
            Target.check(file, folder);
            return new ExcelExport(work.locale()).write(study, file, new Shown(file, stopped));
        }, this::done, failure -> failed(file, failure, stopped));
    }

    /** Passes the progress on to the status bar. */
    private final class Shown implements Progress {

        private final Path file;
        private final AtomicBoolean stopped;

        Shown(Path file, AtomicBoolean stopped) {
            this.file = file;
            this.stopped = stopped;
        }

        @Override
        public void at(int done, int of) {
            SwingUtilities.invokeLater(() -> status.busy(wording.text("busy.export", file.getFileName()), done, of,
                () -> stopped.set(true)));
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }
    }

    private void done(ExportReport report) {
        SwingUtilities.invokeLater(status::idle);
        work.notices().quiet().set(new Notices.Notice(Weight.QUIET, wording.text("export.done", report.file().getFileName(), report.rows()),
            wording.text("export.open"), () -> show(report.file())));
        if (!report.warnings().isEmpty()) {
            work.notices().strip().set(Notices.Notice.of(Weight.WARNING, String.join("\n", report.warnings())));
        }
    }

    private void failed(Path file, Exception failure, AtomicBoolean stopped) {
        SwingUtilities.invokeLater(status::idle);
        if (!stopped.get()) {
            String why = failure instanceof PlainException plain ? plain.told().in(work.locale()) : String.valueOf(failure.getMessage());
            work.notices().strip().set(Notices.Notice.of(Weight.ERROR, wording.text("export.failed", file, why)));
        }
    }

    private void show(Path file) {
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException | UnsupportedOperationException e) {
            work.notices().strip().set(Notices.Notice.of(Weight.WARNING, wording.text("export.unopened", file)));
        }
    }
}

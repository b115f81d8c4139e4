package org.kantlijn.ui.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kantlijn.intake.ImportOptions;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.study.Study;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/** Imports transcripts one after the other: each is read in the background and is one step; what went wrong is told at the end. */
final class ImportWork {

    private final Work work;
    private final Wording wording;
    private final StatusBar status;
    private final TranscriptReader reader = new TranscriptReader();
    private final List<String> troubles = new ArrayList<>();
    private final List<ImportedTranscript> imported = new ArrayList<>();
    private boolean stopped;

    ImportWork(Work work, Wording wording, StatusBar status) {
        this.work = work;
        this.wording = wording;
        this.status = status;
    }

    /** Imports files; on the event thread, and returns at once. */
    void start(List<Path> files) {
        troubles.clear();
        imported.clear();
        stopped = false;
        next(files, 0);
    }

    private void next(List<Path> files, int index) {
        if (index == files.size() || stopped) {
            finish();
            return;
        }
        Path file = files.get(index);
        status.busy(wording.text("busy.import", index, files.size(), file.getFileName()), index, files.size(), () -> stopped = true);
        Study study = work.study();
        work.background().run(() -> reader.read(file, ImportOptions.DEFAULT, study), found -> {
            take(found);
            next(files, index + 1);
        }, failure -> {
            troubles.add(words(file, failure));
            next(files, index + 1);
        });
    }

    private void take(ImportedTranscript found) {
        if (!stopped && work.apply("transcript.import", found.material())) {
            imported.add(found);
        }
    }

    private String words(Path file, Exception failure) {
        return failure instanceof PlainException plain ? plain.told().in(work.locale())
            : wording.text("import.failed", file, String.valueOf(failure.getMessage()));
    }

    private void finish() {
        status.idle();
        if (!imported.isEmpty()) {
            ImportedTranscript first = imported.get(0);
            work.selection().transcript().set(first.transcript());
            work.notices().quiet().set(new Notices.Notice(Weight.QUIET, imported.size() == 1
                ? wording.text("import.done", first.title(), first.turns(), first.speakers().size())
                : wording.text("import.done.many", imported.size()), wording.text("undo"), work::undo));
            imported.forEach(t -> t.warnings().forEach(w -> troubles.add(wording.text("import.remark", t.title(),
                w.message().in(work.locale())))));
        }
        if (!troubles.isEmpty()) {
            work.notices().strip().set(Notices.Notice.of(imported.isEmpty() ? Weight.ERROR : Weight.WARNING, String.join("\n", troubles)));
        }
    }
}

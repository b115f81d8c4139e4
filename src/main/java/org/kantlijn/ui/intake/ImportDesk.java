package org.kantlijn.ui.intake;

import java.util.function.UnaryOperator;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What all parts of the dialog work on: the files, their drafts, and what may be imported now. */
final class ImportDesk {

    private final Work work;
    private final Wording wording;
    private final Study study;
    private final ImportSession session;
    private final DraftReader reader = new DraftReader(new TranscriptReader());
    private final ImportReading reading;
    private final Value<Integer> importable = new Value<>(0);
    private final Value<Boolean> storing = new Value<>(false);

    ImportDesk(Work work, ImportSession session) {
        this.work = work;
        this.session = session;
        this.wording = Wording.of(ImportDesk.class, work.locale());
        this.study = work.study();
        this.reading = new ImportReading(session, reader, work.background(), study);
        session.decisions().watch(decisions -> count());
        session.progress().watch(known -> count());
        session.repeating().watch(repeating -> count());
        reading.busy().watch(busy -> count());
        storing.watch(busy -> count());
    }

    private void count() {
        importable.set(reading.busy().get() || storing.get() ? 0 : session.included().size());
    }

    Work work() {
        return work;
    }

    Wording wording() {
        return wording;
    }

    /** The study as it was when the dialog opened. */
    Study study() {
        return study;
    }

    ImportSession session() {
        return session;
    }

    DraftReader reader() {
        return reader;
    }

    ImportReading reading() {
        return reading;
    }

    /** How many files can be imported now; 0 while files are being read or stored. */
    Value<Integer> importable() {
        return importable;
    }

    /** True while the files are being stored. */
    Value<Boolean> storing() {
        return storing;
    }

    /** Chooses something about the file that is shown. */
    void choose(UnaryOperator<ImportChoices> edit) {
        Seen seen = reading.seen().get();
        session.choose(seen == null ? ImportChoices.OPEN : seen.draft().choices(), edit);
    }
}

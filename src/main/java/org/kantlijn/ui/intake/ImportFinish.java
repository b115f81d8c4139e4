package org.kantlijn.ui.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/** Stores what is included as one step: reads the files in the background, then takes the step and tells what came of it. */
final class ImportFinish {

    private final ImportDesk desk;
    private final Wording wording;
    private final ProgressLine progress;
    private final Consumer<Storing.Ready> done;
    private final Consumer<String> refused;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * @param done hears that the step was taken
     * @param refused hears why it was not, in a sentence; empty when the user stopped it
     */
    ImportFinish(ImportDesk desk, ProgressLine progress, Consumer<Storing.Ready> done, Consumer<String> refused) {
        this.desk = desk;
        this.wording = desk.wording();
        this.progress = progress;
        this.done = done;
        this.refused = refused;
    }

    /** Begins; on the event thread, and returns at once. */
    void start() {
        ImportSession session = desk.session();
        List<Storing.Job> jobs = session.included().stream()
            .map(index -> new Storing.Job(session.order(index), session.fate(index), session.match(index).orElse(null))).toList();
        if (jobs.isEmpty() || desk.storing().get()) {
            return;
        }
        stopped.set(false);
        desk.storing().set(true);
        progress.stopping(this::stop);
        Storing storing = new Storing(desk.reader(), desk.work().study());
        desk.work().background().run(() -> prepared(storing, jobs), this::take, this::failed);
    }

    /** Texts are written here too: many of them would hold up the event thread. */
    private Storing.@Nullable Ready prepared(Storing storing, List<Storing.Job> jobs) throws PlainException {
        Storing.Ready ready = storing.prepare(jobs, at -> tell(jobs, at), stopped::get);
        if (ready != null && !stopped.get()) {
            desk.work().open().keep(ready.material());
        }
        return ready;
    }

    /** Stores nothing, if it is not too late. */
    void stop() {
        stopped.set(true);
    }

    private void tell(List<Storing.Job> jobs, int at) {
        String name = ImportFile.waiting(jobs.get(at).order().file()).name();
        SwingUtilities.invokeLater(() -> progress.show(wording.text("progress.store", at, jobs.size()), name, at, jobs.size()));
    }

    private void take(Storing.@Nullable Ready ready) {
        if (ready == null || stopped.get()) {
            end("");
        } else if (taken(ready)) {
            end(null);
            done.accept(ready);
        } else {
            Notices.Notice told = desk.work().notices().strip().get();
            end(told == null ? "" : told.text());
        }
    }

    /** Nothing to store is no failure: all that was included is there already. */
    private boolean taken(Storing.Ready ready) {
        return ready.material().changes().isEmpty() || desk.work().apply(ready.step(), ready.material());
    }

    private void failed(Exception failure) {
        end(failure instanceof PlainException plain ? plain.told().in(wording.locale())
            : wording.text("trouble.store", String.valueOf(failure.getMessage())));
    }

    private void end(@Nullable String why) {
        desk.storing().set(false);
        progress.done();
        progress.stopping(desk.reading()::stop);
        if (why != null) {
            refused.accept(why);
        }
    }
}

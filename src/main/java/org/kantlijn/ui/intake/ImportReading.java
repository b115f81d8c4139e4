package org.kantlijn.ui.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Background;
import org.kantlijn.wording.Message;

/**
 * Reads the files of a session in the background, the one that is shown first, and keeps the draft of the file that is shown up to date
 * with what was chosen. On the event thread.
 */
final class ImportReading {

    private static final long MOST_CHARACTERS = 2_000_000;

    private final ImportSession session;
    private final DraftReader reader;
    private final Background background;
    private final Study study;
    private final DraftShelf shelf = new DraftShelf(MOST_CHARACTERS);
    private final Newest newest = new Newest();
    private final Value<@Nullable Seen> seen = new Value<>(null);
    private final Value<Boolean> busy = new Value<>(false);
    private final Map<Path, Order> refused = new HashMap<>();
    private boolean stopped;

    /** @param study what the files are to come into */
    ImportReading(ImportSession session, DraftReader reader, Background background, Study study) {
        this.session = session;
        this.reader = reader;
        this.background = background;
        this.study = study;
        session.shown().watch(index -> refresh());
        session.decisions().watch(decisions -> refresh());
        session.repeating().watch(repeating -> refresh());
    }

    /** The file that is shown, as it would come into the study; null while that is found out or where it cannot be read. */
    Value<@Nullable Seen> seen() {
        return seen;
    }

    /** True while files wait to be read. */
    Value<Boolean> busy() {
        return busy;
    }

    /** Reads all files that wait. */
    void start() {
        stopped = false;
        busy.set(true);
        readNext();
    }

    /** Reads no more than the file that is being read. */
    void stop() {
        stopped = true;
        busy.set(false);
    }

    private void readNext() {
        OptionalInt next = session.nextWaiting();
        if (stopped || next.isEmpty()) {
            busy.set(false);
            return;
        }
        Order order = session.order(next.getAsInt());
        background.run(() -> reader.read(order, study), this::took, failure -> failed(order, failure));
    }

    private void took(Seen read) {
        learn(read);
        readNext();
    }

    private void failed(Order order, Exception failure) {
        refuse(order, failure);
        readNext();
    }

    private void learn(Seen read) {
        shelf.put(read);
        session.learned(ImportFile.waiting(read.order().file()).read(read.facts()));
        show(read.order());
    }

    private void refuse(Order order, Exception failure) {
        refused.put(order.file(), order);
        session.learned(ImportFile.waiting(order.file()).failed(trouble(order, failure)));
        show(order);
    }

    private static ImportFile.Trouble trouble(Order order, Exception failure) {
        return failure instanceof IntakeException told ? new ImportFile.Trouble(told.problem(), told.told())
            : new ImportFile.Trouble(null, Message.of(ImportReading.class, "trouble", ImportFile.waiting(order.file()).name(),
                String.valueOf(failure.getMessage())));
    }

    /** Shows what was found out when it is about the file in sight. */
    private void show(Order order) {
        if (session.current().path().equals(order.file())) {
            refresh();
        }
    }

    /** Sees to it that the file in sight is shown as it was chosen; until it is, as it was before. */
    private void refresh() {
        ImportFile file = session.current();
        Order order = session.order(session.shown().get());
        Seen held = shelf.get(file.path());
        Newest.Round round = newest.next();
        if (order.equals(refused.get(file.path()))) {
            seen.set(null);
        } else if (held == null) {
            seen.set(null);
            if (file.state() != ImportFile.State.WAITING || stopped) {
                background.run(() -> reader.read(order, study), round.only(this::learn), round.only(failure -> refuse(order, failure)));
            }
        } else {
            seen.set(held);
            if (!held.order().equals(order)) {
                background.run(() -> reader.again(held, order, study), round.only(this::learn),
                    round.only(failure -> refuse(order, failure)));
            } else if (file.state() != ImportFile.State.READ) {
                session.learned(file.read(held.facts()));
            }
        }
    }
}

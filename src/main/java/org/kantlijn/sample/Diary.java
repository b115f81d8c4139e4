package org.kantlijn.sample;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kantlijn.change.Change;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** What several people do in a study, written down in any order and carried out in the order of time. */
final class Diary {

    private final List<Entry> entries = new ArrayList<>();

    /** Something that is done in a study. */
    @FunctionalInterface
    interface Deed {
        void in(OpenStudy open) throws IOException, PlainException;
    }

    private record Entry(Instant at, String coder, Deed deed) {
    }

    void note(Instant at, String coder, Deed deed) {
        entries.add(new Entry(at, coder, deed));
    }

    void note(Instant at, String coder, String step, List<Change> changes) {
        note(at, coder, open -> open.apply(step, changes));
    }

    void note(Instant at, String coder, String step, Change change) {
        note(at, coder, step, List.of(change));
    }

    void carryOut(OpenStudy open, WorkClock clock) throws IOException, PlainException {
        entries.sort(Comparator.comparing(Entry::at));
        for (Entry entry : entries) {
            if (!open.coder().name().equals(entry.coder())) {
                open.actAs(entry.coder());
            }
            clock.set(entry.at());
            entry.deed().in(open);
        }
    }
}

package org.kantlijn.ui.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Count;
import org.kantlijn.analysis.Frequencies;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.work.Background;

/**
 * How many people each code is said by, counted in the background and a moment after the last change; until a count is done the one
 * before it stands.
 */
final class PeopleCounts {

    private static final int AFTER_MS = 250;

    private final Background background;
    private final Runnable counted;
    private final Newest newest = new Newest();
    private final Timer timer = new Timer(AFTER_MS, event -> countWaiting());
    private Map<Id<Code>, Count> people = Map.of();
    private @Nullable Study waiting;

    /** @param counted hears, on the event thread, that there are new figures */
    PeopleCounts(Background background, Runnable counted) {
        this.background = background;
        this.counted = counted;
        timer.setRepeats(false);
    }

    /** Counts in this study after a moment, unless another comes by then. */
    void countSoon(Study study) {
        waiting = study;
        timer.restart();
    }

    private void countWaiting() {
        Study study = waiting;
        waiting = null;
        if (study != null) {
            count(study);
        }
    }

    /** Counts in this study, and no longer in the one before. */
    void count(Study study) {
        Newest.Round round = newest.next();
        background.run(() -> round.isOver() ? Map.of() : count(Frequencies.of(study)), round.only(this::take), round.failing());
    }

    private static Map<Id<Code>, Count> count(Frequencies frequencies) {
        Map<Id<Code>, Count> found = new HashMap<>();
        frequencies.rows().forEach(row -> found.put(row.code().id(), row.people()));
        return found;
    }

    private void take(Map<Id<Code>, Count> found) {
        people = found;
        counted.run();
    }

    /** How many people say something under the row's code, for a group under all below it; empty while that is not known. */
    OptionalInt of(CodeOutline.Line line) {
        Count count = people.get(line.code().id());
        if (count == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(line.group() ? count.rolledUp() : count.own());
    }
}

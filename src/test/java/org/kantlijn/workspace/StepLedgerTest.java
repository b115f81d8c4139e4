package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;

class StepLedgerTest {

    private static final Id<Coder> ANA = new Id<>("c-ana");

    private final List<Step> steps = new ArrayList<>();

    private Step step(String id, Id<Coder> coder, String name, @Nullable String undoes) {
        Step step = new Step(new Id<>(id), "w", steps.size() + 1, steps.size() + 1, Instant.EPOCH, coder, name, List.of(),
            undoes == null ? null : new Id<>(undoes));
        steps.add(step);
        return step;
    }

    private Step mine(String id, @Nullable String undoes) {
        return step(id, ANA, "code.apply", undoes);
    }

    private StepLedger ledger() {
        return new StepLedger(ANA, steps);
    }

    @Test
    void joiningIsNoStepToUndo() {
        step("join", ANA, "coder.join", null);
        assertThat(ledger().nextUndo()).isEmpty();
    }

    @Test
    void theLastOwnStepIsUndoneFirst() {
        Step one = mine("one", null);
        Step two = mine("two", null);
        step("hers", new Id<>("c-zoe"), "code.apply", null);
        assertThat(ledger().nextUndo()).contains(two);
        Step undo = mine("undo", "two");
        assertThat(ledger().nextUndo()).contains(one);
        assertThat(ledger().nextRedo()).contains(undo);
        assertThat(ledger().isUndone(two)).isTrue();
    }

    @Test
    void aNewStepEndsWhatCanBeDoneAgain() {
        mine("one", null);
        mine("undo", "one");
        mine("two", null);
        assertThat(ledger().nextRedo()).isEmpty();
    }

    @Test
    void undoneOnTwoMachinesAtOnceIsUndoneOnce() {
        Step one = mine("one", null);
        mine("undo-here", "one");
        mine("undo-there", "one");
        assertThat(ledger().isUndone(one)).isTrue();
        mine("redo", "undo-there");
        assertThat(ledger().isUndone(one)).isFalse();
        assertThat(ledger().nextRedo()).isEmpty();
        assertThat(ledger().nextUndo()).contains(one);
    }

    @Test
    void anotherMayTakeAStepBackWhichIsThenNotOwnToUndo() {
        Step one = mine("one", null);
        step("undo", new Id<>("c-zoe"), "code.apply", "one");
        assertThat(ledger().isUndone(one)).isTrue();
        assertThat(ledger().nextUndo()).isEmpty();
        assertThat(ledger().nextRedo()).isEmpty();
    }

    @Test
    void stepsThatTakeBackThemselvesOrEachOtherOrNothingKnownAreOrdinary() {
        Step self = mine("self", "self");
        Step early = mine("early", "late");
        Step late = mine("late", "early");
        Step lost = mine("lost", "gone");
        StepLedger ledger = ledger();
        assertThat(ledger.origin(self)).isEqualTo(self);
        assertThat(ledger.origin(late)).isEqualTo(early);
        assertThat(ledger.isUndone(early)).isTrue();
        assertThat(ledger.nextUndo()).contains(lost);
    }
}

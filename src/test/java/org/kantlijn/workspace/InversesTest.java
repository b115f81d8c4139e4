package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Texts;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;
import org.kantlijn.text.SourceText;

class InversesTest {

    private static final int STEPS = 60;
    private static final int NEXT = 8;
    private static final Texts LOST = transcript -> SourceText.missing(transcript.text(), transcript.characters());

    static LongStream seeds() {
        return LongStream.range(0, 15);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTakesAStepBackIsTheSameKeptOrSought(long seed) {
        List<Step> history = new RandomHistory(seed).steps(STEPS);
        Inverses kept = new Inverses();
        StudyEditor editor = Folding.editor();
        history.forEach(step -> kept.carryOut(step, editor));
        Inverses sought = new Inverses();
        for (Step step : history) {
            List<Change> alone = new Inverses().of(step, Set.of(), history, LOST);
            assertThat(kept.of(step, Set.of(), List.of(), LOST)).isEqualTo(alone);
            assertThat(sought.of(step, Set.of(step.id()), history, LOST)).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneUndoAfterTheOtherGoesThroughTheHistoryOnlyNowAndThen(long seed) {
        List<Step> history = new RandomHistory(seed).steps(STEPS);
        AtomicInteger passes = new AtomicInteger();
        Iterable<Step> counted = () -> {
            passes.incrementAndGet();
            return history.iterator();
        };
        Deque<Step> undoable = new ArrayDeque<>();
        history.forEach(undoable::push);
        Inverses inverses = new Inverses();
        while (!undoable.isEmpty()) {
            Set<Id<Step>> next = undoable.stream().limit(NEXT).map(Step::id).collect(Collectors.toSet());
            Step step = undoable.pop();
            assertThat(inverses.of(step, next, counted, LOST)).isEqualTo(new Inverses().of(step, Set.of(), history, LOST));
        }
        assertThat(passes).hasValueLessThanOrEqualTo((STEPS + NEXT - 1) / NEXT);
    }
}

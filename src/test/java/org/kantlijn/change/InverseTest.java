package org.kantlijn.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.study.Author;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;

class InverseTest {

    private static final Author ANA = new Author(new Id<>("c-ana"), Instant.EPOCH);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private record Done(Study before, Change change, List<Change> inverse) {
    }

    @Test
    void randomHistoriesHoldEveryKindOfChange() {
        Set<Class<?>> met = new HashSet<>();
        for (Step step : new RandomHistory(1).steps(300)) {
            step.changes().forEach(change -> met.add(change.getClass()));
        }
        assertThat(met).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyInverseTakesItsChangeBackInEveryState(long seed) {
        RandomHistory history = new RandomHistory(seed);
        StudyEditor editor = Folding.editor();
        editor.actFor(ANA);
        for (int i = 0; i < 150; i++) {
            Study before = editor.study();
            Change change = history.change();
            List<Change> inverse = Folding.apply(List.of(change), editor);
            Study after = editor.study();
            List<Change> redo = Folding.apply(inverse, editor);
            Folding.assertSame(editor.study(), before, "undoing " + change + " by " + inverse);
            Folding.apply(redo, editor);
            Folding.assertSame(editor.study(), after, "redoing " + change + " by " + redo);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingBackInReverseOrderPassesEveryEarlierStudy(long seed) {
        RandomHistory history = new RandomHistory(seed);
        StudyEditor editor = Folding.editor();
        editor.actFor(ANA);
        Deque<Done> done = new ArrayDeque<>();
        for (int i = 0; i < 120; i++) {
            Study before = editor.study();
            Change change = history.change();
            done.push(new Done(before, change, Folding.apply(List.of(change), editor)));
        }
        for (Done last : done) {
            Folding.apply(last.inverse(), editor);
            Folding.assertSame(editor.study(), last.before(), "undoing " + last.change() + " by " + last.inverse());
        }
    }

    @Test
    void earlierStudiesStayAsTheyWere() {
        StudyEditor editor = Folding.editor();
        List<Step> steps = new RandomHistory(7).steps(100);
        Deque<Study> studies = new ArrayDeque<>();
        for (Step step : steps) {
            step.applyTo(editor);
            studies.addLast(editor.study());
        }
        for (int i = 1; i <= steps.size(); i++) {
            Folding.assertSame(studies.removeFirst(), Folding.fold(steps.subList(0, i)), "after step " + i);
        }
    }
}

package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.study.Study;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;
import org.kantlijn.wording.PlainException;

class SessionPropertyTest {

    @TempDir
    private Path place;

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private Path study(long seed) {
        return place.resolve("study-" + seed + ".kantlijn");
    }

    private static List<Change> changes(RandomHistory history, Random random) {
        List<Change> changes = new ArrayList<>();
        int count = random.nextInt(12) == 0 ? 40 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            changes.add(history.change());
        }
        return changes;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStudyOnTheScreenIsAlwaysThatOnTheDisk(long seed) throws PlainException {
        Random random = new Random(seed);
        RandomHistory history = new RandomHistory(seed);
        Desk desk = new Desk(place.resolve("home"));
        OpenStudy open = OpenStudy.create(study(seed), "Titel", "Vraag?", desk.session("here", "Ana"));
        for (int i = 0; i < 40; i++) {
            act(open, history, random);
            try (OpenStudy other = OpenStudy.open(study(seed), desk.session("there", "Bert"))) {
                Folding.assertSame(open.study(), other.study(), "after action " + i);
            }
            if (random.nextInt(8) == 0) {
                open.close();
                open = desk.open(study(seed), random.nextInt(4) == 0 ? "Bert" : "Ana");
            }
        }
        open.close();
    }

    private static void act(OpenStudy open, RandomHistory history, Random random) throws PlainException {
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> open.apply("any.name", changes(history, random));
            case 3 -> open.undo();
            case 4 -> open.redo();
            default -> takeBack(open, open.history().get(random.nextInt(open.steps())));
        }
    }

    private static void takeBack(OpenStudy open, Step step) throws PlainException {
        if (!open.isUndone(step)) {
            open.takeBack(step);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingGoesBackThroughEveryStudyAndRedoingForthAlsoAfterReopening(long seed) throws PlainException {
        Random random = new Random(seed);
        RandomHistory history = new RandomHistory(seed);
        Desk desk = new Desk(place.resolve("home"));
        List<Study> studies = new ArrayList<>();
        OpenStudy open = OpenStudy.create(study(seed), "", "", desk.session("here", "Ana"));
        for (int i = 0; i < 25; i++) {
            studies.add(open.study());
            open.apply("any.name", withoutCoders(changes(history, random)));
        }
        studies.add(open.study());
        for (int i = 24; i >= 0; i--) {
            open = maybeReopened(open, desk, random);
            assertThat(open.undo()).isPresent();
            Folding.assertSame(open.study(), studies.get(i), "undone to " + i);
        }
        for (int i = 1; i <= 25; i++) {
            open = maybeReopened(open, desk, random);
            assertThat(open.redo()).isPresent();
            Folding.assertSame(open.study(), studies.get(i), "redone to " + i);
        }
        assertThat(open.redo()).isEmpty();
        undoAll(open);
        open.close();
    }

    /** A step without changes to coders: joining is no step that can be undone. */
    private static List<Change> withoutCoders(List<Change> changes) {
        return changes.stream().filter(change -> !change.toString().matches("(?s).*(c-ana|kind=CODER).*")).toList();
    }

    private OpenStudy maybeReopened(OpenStudy open, Desk desk, Random random) throws PlainException {
        if (random.nextInt(4) > 0) {
            return open;
        }
        open.close();
        return desk.open(open.path(), "Ana");
    }

    private static void undoAll(OpenStudy open) throws PlainException {
        Optional<Step> undone = open.undo();
        while (undone.isPresent()) {
            undone = open.undo();
        }
        Study empty = open.study();
        assertThat(empty.coders()).hasSize(1);
        assertThat(List.of(empty.transcripts(), empty.participants(), empty.codes(), empty.themes(), empty.memos()))
            .allMatch(List::isEmpty);
        assertThat(empty.codings()).isEmpty();
        assertThat(empty.title() + empty.question()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyOwnStepsAreUndone(long seed) throws PlainException {
        Random random = new Random(seed);
        RandomHistory history = new RandomHistory(seed);
        Desk desk = new Desk(place.resolve("home"));
        try (OpenStudy open = OpenStudy.create(study(seed), "T", "", desk.session("here", "Ana"))) {
            for (int i = 0; i < 20; i++) {
                open.actAs(random.nextBoolean() ? "Ana" : "Bert");
                open.apply("any.name", changes(history, random));
            }
            open.actAs("Bert");
            List<Step> own = open.history().stream().filter(s -> s.coder().equals(open.coder().id()))
                .filter(s -> s.name().equals("any.name")).toList();
            for (int i = own.size() - 1; i >= 0; i--) {
                assertThat(open.nextUndo()).contains(own.get(i));
                assertThat(open.undo()).get().extracting(Step::undoes).isEqualTo(own.get(i).id());
            }
            assertThat(open.undo()).isEmpty();
            open.actAs("Carla");
            assertThat(open.nextUndo()).isEmpty();
            assertThat(open.nextRedo()).isEmpty();
            open.apply("study.describe", new StudyDescribed("Eigen", ""));
            assertThat(open.nextUndo()).isPresent();
        }
    }
}

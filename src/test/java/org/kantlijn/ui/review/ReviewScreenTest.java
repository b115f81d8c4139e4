package org.kantlijn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Theme;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;

/** The review screen, worked by its commands. */
final class ReviewScreenTest {

    private static final Id<Theme> RISK = new Id<>("risk");

    private final Commands commands = new Commands();
    private final List<Place> gone = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void dress() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            return null;
        });
    }

    private Work work() throws Exception {
        SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
        small.participant("P1", Participant.Role.PARTICIPANT);
        small.transcript("F1", "P1: one two three");
        small.code("fear");
        small.coding("F1", "two", "fear");
        small.step("theme.create", new ThemeAdded(RISK, "Gamble", null), new CodePlaced(RISK, new Id<>("fear"), 0));
        small.work().selection().step().set(Selection.Step.REVIEW);
        small.work().selection().onGo(gone::add);
        return small.work();
    }

    private static Stream<Component> all(Component from) {
        Stream<Component> below = from instanceof Container container ? Arrays.stream(container.getComponents()) : Stream.empty();
        return Stream.concat(Stream.of(from), below.flatMap(ReviewScreenTest::all));
    }

    @Test
    void chosenFragmentIsOpenedInItsTranscript() throws Exception {
        ReviewScreen screen = SmallStudy.onEvents(() -> new ReviewScreen(work(), commands));
        FragmentList list = (FragmentList) all(screen.component()).filter(FragmentList.class::isInstance).findFirst().orElseThrow();
        SmallStudy.until(() -> list.getModel().getSize() == 2);
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(0);
            assertThat(commands.get("review.open").isEnabled()).isFalse();
            list.setSelectedIndex(1);
            commands.get("review.open").run();
            return null;
        });

        assertThat(gone).containsExactly(new Place(new Id<>("F1"), new Span(4, 7)));
    }

    @Test
    void themeIsMarkedAsReviewedInOneStep() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            new ReviewScreen(work, commands);
            int steps = work.open().steps();
            commands.get("review.reviewed").run();
            commands.get("review.reviewed").run();

            assertThat(work.study().theme(RISK).orElseThrow().status()).isEqualTo(Theme.Status.REVIEWED);
            assertThat(work.open().steps()).isEqualTo(steps + 1);
            return null;
        });
    }
}

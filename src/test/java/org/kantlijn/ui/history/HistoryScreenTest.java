package org.kantlijn.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Place;

/** The history, worked by its commands. */
final class HistoryScreenTest {

    private final Commands commands = new Commands();
    private final List<Place> gone = new ArrayList<>();
    private final List<Step> past = new ArrayList<>();
    private SmallStudy small;
    private HistoryScreen screen;

    @TempDir
    private Path folder;

    @BeforeAll
    static void dress() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            return null;
        });
    }

    @BeforeEach
    void show() throws Exception {
        SmallStudy.onEvents(() -> {
            small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1 Coaches", "P1: one two three four");
            small.code("fear");
            small.coding("F1 Coaches", "two", "fear");
            small.work().selection().onGo(gone::add);
            screen = new HistoryScreen(small.work(), commands, past::add);
            screen.shown();
            return null;
        });
        SmallStudy.until(() -> ((JList<?>) screen.focus()).getModel().getSize() > 0);
    }

    private void run(String command) throws Exception {
        SmallStudy.until(() -> commands.get(command).isEnabled());
        SmallStudy.onEvents(() -> {
            commands.get(command).run();
            screen.shown();
            return null;
        });
    }

    @Test
    void theStudyAsItWasAfterTheChosenStepIsAskedFor() throws Exception {
        run("history.show");
        assertThat(past).extracting(Step::name).containsExactly("code.apply");
    }

    @Test
    void chosenStepIsTakenBackAndDoneAgain() throws Exception {
        run("history.takeback");
        assertThat(small.work().study().codings()).isEmpty();

        run("history.again");
        assertThat(small.work().study().codings()).hasSize(1);

        SmallStudy.until(() -> commands.get("history.takeback").isEnabled() && !commands.get("history.again").isEnabled());
    }

    @Test
    void placeOfTheChosenStepIsShown() throws Exception {
        run("history.go");

        assertThat(gone).extracting(Place::span).containsExactly(new Span(4, 7));
    }

    @Test
    void whatWasRemovedIsListedAndPutBack() throws Exception {
        SmallStudy.onEvents(() -> {
            small.step("code.delete", new Removed(Kind.CODE, new Id<>("fear")));
            commands.get("history.gone").run();
            return null;
        });
        SmallStudy.until(() -> ((JList<?>) screen.focus()).getModel().getSize() == 1);

        run("history.restore");

        assertThat(small.work().study().codes()).hasSize(1);
        assertThat(small.work().study().codings()).hasSize(1);
        SmallStudy.until(() -> !commands.get("history.restore").isEnabled());
    }

    @Test
    void dayCannotBeTakenBack() throws Exception {
        SmallStudy.onEvents(() -> {
            ((JList<?>) screen.focus()).setSelectedIndex(0);
            return null;
        });

        assertThat(commands.get("history.takeback").isEnabled()).isFalse();
    }
}

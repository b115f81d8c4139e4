package org.kantlijn.ui.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Id;
import org.kantlijn.study.Theme;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;

/** Writing on the page of a theme. */
final class DefineScreenTest {

    private static final Id<Theme> RISK = new Id<>("risk");
    private static final Id<Theme> HELP = new Id<>("help");

    private final Commands commands = new Commands();

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
        small.step("theme.create", new ThemeAdded(RISK, "Gamble", null));
        small.step("theme.create", new ThemeAdded(HELP, "Help", null));
        small.work().selection().step().set(Selection.Step.DEFINE);
        small.work().selection().theme().set(RISK);
        return small.work();
    }

    private static Stream<Component> all(Component from) {
        Stream<Component> below = from instanceof Container container ? Arrays.stream(container.getComponents()) : Stream.empty();
        return Stream.concat(Stream.of(from), below.flatMap(DefineScreenTest::all));
    }

    private static JTextComponent field(DefineScreen screen, String hint) {
        return all(screen.component()).filter(JTextComponent.class::isInstance).map(JTextComponent.class::cast)
            .filter(field -> hint.equals(field.getAccessibleContext().getAccessibleName())).findFirst().orElseThrow();
    }

    private static Theme theme(Work work, Id<Theme> id) {
        return work.study().theme(id).orElseThrow();
    }

    @Test
    void whatWasWrittenIsSavedWhenTheWindowCloses() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            DefineScreen screen = new DefineScreen(work, commands);
            field(screen, "What is the heart of this theme?").setText("Telling is a gamble.");
            field(screen, "New key message").setText("Nobody knows beforehand.");
            screen.commitEdits();

            assertThat(theme(work, RISK).essence()).isEqualTo("Telling is a gamble.");
            assertThat(theme(work, RISK).keyMessages()).containsExactly("Nobody knows beforehand.");
            int steps = work.open().steps();
            screen.commitEdits();
            assertThat(work.open().steps()).isEqualTo(steps);
            return null;
        });
    }

    @Test
    void anotherThemeTakesThePageOnlyAfterTheFirstIsSaved() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            DefineScreen screen = new DefineScreen(work, commands);
            field(screen, "What belongs under it, and what does not?").setText("All telling.");
            work.selection().theme().set(HELP);

            assertThat(theme(work, RISK).definition()).isEqualTo("All telling.");
            assertThat(theme(work, HELP).definition()).isEmpty();
            assertThat(field(screen, "What belongs under it, and what does not?").getText()).isEmpty();
            return null;
        });
    }

    @Test
    void doneThemeCanBeTakenUpAgain() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            new DefineScreen(work, commands);
            commands.get("theme.ready").run();
            assertThat(theme(work, RISK).status()).isEqualTo(Theme.Status.FINAL);
            assertThat(commands.get("theme.ready").isEnabled()).isFalse();

            commands.get("theme.reopen").run();
            assertThat(theme(work, RISK).status()).isEqualTo(Theme.Status.REVIEWED);
            return null;
        });
    }

    @Test
    void wordsThatWereNotSavedStandOnThePageAgainAndAreNotSavedByThemselves() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            DefineScreen screen = new DefineScreen(work, commands);
            field(screen, "What belongs under it, and what does not?").setText("All telling, but");
            field(screen, "New key message").setText("Nobody knows");

            DefineScreen after = new DefineScreen(work, new Commands());
            assertThat(field(after, "What belongs under it, and what does not?").getText()).isEqualTo("All telling, but");
            assertThat(field(after, "New key message").getText()).isEqualTo("Nobody knows");
            after.commitEdits();
            assertThat(theme(work, RISK).definition()).isEmpty();
            assertThat(theme(work, RISK).keyMessages()).isEmpty();

            field(after, "What is the heart of this theme?").setText("A gamble.");
            after.commitEdits();
            assertThat(theme(work, RISK).essence()).isEqualTo("A gamble.");
            assertThat(theme(work, RISK).definition()).isEmpty();
            field(after, "What belongs under it, and what does not?").setText("All telling.");
            field(after, "New key message").setText("Nobody knows beforehand.");
            after.commitEdits();
            assertThat(theme(work, RISK).definition()).isEqualTo("All telling.");
            assertThat(theme(work, RISK).keyMessages()).containsExactly("Nobody knows beforehand.");
            work.notices().quiet().set(null);
            work.drafts().tell();
            assertThat(work.notices().quiet().get()).isNull();
            return null;
        });
    }
}

package org.kantlijn.ui.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Theme;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;

/** The board, worked by its commands and by drops. */
final class BoardActionsTest {

    private static final Id<Theme> RISK = new Id<>("risk");
    private static final Id<Theme> HELP = new Id<>("help");
    private static final Id<Code> TELLING = new Id<>("telling");
    private static final Id<Code> BOSS = new Id<>("boss");

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
        SmallStudy small = new SmallStudy(folder, Locale.forLanguageTag("nl"));
        small.code("telling");
        small.code("boss");
        small.step("theme.create", new ThemeAdded(RISK, "Gok", null), new CodePlaced(RISK, TELLING, 0));
        small.step("theme.create", new ThemeAdded(HELP, "Hulp", RISK));
        small.work().selection().step().set(Selection.Step.THEMES);
        return small.work();
    }

    private static BoardActions actions(Work work) {
        Desk desk = new Desk(work);
        BoardView view = new BoardView(desk, member -> { });
        view.show(Board.of(work.study()));
        return new BoardActions(desk, view);
    }

    private static List<Id<Code>> codes(Work work, Id<Theme> theme) {
        return work.study().theme(theme).orElseThrow().codes();
    }

    @Test
    void newThemeIsSelectedAndHasANameOfItsOwn() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            new ThemesScreen(work, commands);
            commands.get("theme.create").run();
            commands.get("theme.create").run();

            assertThat(work.study().themes()).extracting(Theme::name).contains("Nieuw thema", "Nieuw thema 2");
            assertThat(work.study().theme(work.selection().theme().get()).orElseThrow().name()).isEqualTo("Nieuw thema 2");
            return null;
        });
    }

    @Test
    void givingAThemeUpTellsWhatBecomesOfItsCodesAndSubthemesAndCanBeUndone() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            new ThemesScreen(work, commands);
            assertThat(commands.get("theme.delete").isEnabled()).isFalse();
            work.selection().theme().set(RISK);
            commands.get("theme.delete").run();

            Notices.Notice notice = work.notices().quiet().get();
            assertThat(notice.text()).isEqualTo("Thema ‘Gok’ verwijderd. Er ligt 1 code weer los; het subthema is nu een hoofdthema.");
            assertThat(work.study().subthemes(null)).extracting(Theme::id).containsExactly(HELP);
            notice.way().run();
            assertThat(work.study().subthemes(RISK)).extracting(Theme::id).containsExactly(HELP);
            assertThat(codes(work, RISK)).containsExactly(TELLING);
            return null;
        });
    }

    @Test
    void cutCardIsPastedAfterTheOneThatHasTheKeyboard() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            BoardActions actions = actions(work);
            actions.focused(new Board.Key(BOSS, null));
            actions.take(false);
            actions.focused(new Board.Key(TELLING, RISK));
            actions.paste();

            assertThat(codes(work, RISK)).containsExactly(TELLING, BOSS);
            assertThat(actions.clip().get()).isNull();
            return null;
        });
    }

    @Test
    void copiedCardLiesUnderBothThemesAndIsTakenOutOfOne() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            BoardActions actions = actions(work);
            actions.focused(new Board.Key(TELLING, RISK));
            actions.take(true);
            actions.focused(new Board.Key(null, HELP));
            actions.paste();
            assertThat(work.study().themesOf(TELLING)).hasSize(2);

            actions.focused(new Board.Key(TELLING, RISK));
            actions.takeOut();
            assertThat(work.study().themesOf(TELLING)).extracting(Theme::id).containsExactly(HELP);
            return null;
        });
    }

    @Test
    void cardDroppedBesideTheColumnsBecomesATheme() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            Board.Card card = Board.of(work.study()).columns().get(0).cards().get(0);
            actions(work).drop(card, new DropSpot(DropSpot.Kind.NEW_THEME, null, 0, null, new Rectangle()), false);

            assertThat(work.study().themesOf(TELLING)).extracting(Theme::name).containsExactly("Nieuw thema");
            assertThat(codes(work, RISK)).isEmpty();
            return null;
        });
    }

    @Test
    void enterSelectsTheCodeOfTheCard() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            BoardActions actions = actions(work);
            actions.focused(new Board.Key(TELLING, RISK));
            actions.choose();

            assertThat(work.selection().code().get()).isEqualTo(TELLING);
            assertThat(work.selection().theme().get()).isEqualTo(RISK);
            return null;
        });
    }

    @Test
    void anEssenceThatWasBeingWrittenStandsOnTheBoardAgain() throws Exception {
        SmallStudy.onEvents(() -> {
            Work work = work();
            int steps = work.open().steps();
            work.drafts().of(Kind.THEME, RISK, "essence").keep("Vertellen is");
            HeadView head = new HeadView(Board.of(work.study()).columns().get(0), new Desk(work));
            assertThat(parts(head)).filteredOn(InPlaceText.class::isInstance).extracting(part -> ((InPlaceText) part).getText())
                .contains("Vertellen is");
            assertThat(work.open().steps()).isEqualTo(steps);
            return null;
        });
    }

    private static List<Component> parts(Container from) {
        return Stream.of(from.getComponents()).flatMap(part -> Stream.concat(Stream.of(part),
            part instanceof Container inner ? parts(inner).stream() : Stream.empty())).toList();
    }
}

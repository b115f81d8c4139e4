package org.kantlijn.ui.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoLinked;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.wording.Wording;

/** All memos in one place, on a real study. */
final class MemosScreenTest {

    private static final Memo.Subject BOSS = new Memo.Subject(Kind.CODE, new Id<>("boss"));
    private static final Memo.Subject F1 = new Memo.Subject(Kind.TRANSCRIPT, new Id<>("F1"));

    @TempDir
    private Path folder;

    private SmallStudy small;
    private Commands commands;
    private JList<?> list;
    private MemosScreen screen;
    private final Wording wording = Wording.of(MemosScreen.class, Locale.ENGLISH);

    @BeforeEach
    void open() throws Exception {
        small = SmallStudy.onEvents(() -> new SmallStudy(folder, Locale.ENGLISH));
        SmallStudy.onEvents(() -> {
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1", "P1: A boss who listens.");
            small.code("boss");
            small.coding("F1", "A boss who listens.", "boss");
            String coding = small.work().study().codings().findFirst().orElseThrow().id().value();
            write("2026-11-03T09:00:00Z", "first", BOSS, Memo.Sort.NOTE, "What is a boss?");
            write("2026-11-04T09:00:00Z", "second", Memo.Subject.LOGBOOK, Memo.Sort.METHOD, "We read F1 twice.");
            write("2026-11-05T09:00:00Z", "third", new Memo.Subject(Kind.CODING, new Id<>(coding)), Memo.Sort.ANALYTIC, "Strong");
            commands = new Commands();
            new MemoCommands(small.work(), commands, new JPanel());
            screen = new MemosScreen(small.work(), commands);
            screen.shown();
            list = (JList<?>) screen.focus();
            return null;
        });
    }

    private void write(String at, String id, Memo.Subject subject, Memo.Sort sort, String text) throws Exception {
        small.at(at);
        small.step("memo.write", new MemoAdded(new Id<>(id), subject, sort, text, null, null));
    }

    private Study study() {
        return small.work().study();
    }

    private List<String> shown(String filter, Memo.Sort only) {
        return MemoRow.of(study(), new Things(study(), wording), filter, only, wording).stream().map(row -> row.memo().text()).toList();
    }

    @Test
    void theLastMemoStandsFirst() {
        assertThat(shown("", null)).containsExactly("Strong", "We read F1 twice.", "What is a boss?");
        assertThat(list.getModel().getSize()).isEqualTo(3);
    }

    @Test
    void memosAreFoundByTheirWordsSubjectAndSort() {
        assertThat(shown("TWICE", null)).containsExactly("We read F1 twice.");
        assertThat(shown("boss", null)).containsExactly("Strong", "What is a boss?");
        assertThat(shown("", Memo.Sort.METHOD)).containsExactly("We read F1 twice.");
        assertThat(shown("nobody wrote this", null)).isEmpty();
    }

    @Test
    void whatAMemoIsAboutIsNamed() {
        Things things = new Things(study(), wording);
        assertThat(things.name(BOSS)).isEqualTo("code ‘boss’");
        assertThat(things.name(F1)).isEqualTo("transcript F1");
        assertThat(things.name(new Memo.Subject(Kind.PARTICIPANT, new Id<>("P1")))).isEqualTo("participant F1 P1");
        assertThat(things.name(Memo.Subject.LOGBOOK)).isEqualTo("logbook");
        assertThat(things.name(study().memoEver(new Id<>("third")).orElseThrow().subject())).startsWith("fragment P1.1").endsWith("‘boss’");
    }

    @Test
    void whatIsGoneIsSaidToBe() throws Exception {
        SmallStudy.onEvents(() -> small.step("code.delete", new Removed(Kind.CODE, new Id<>("boss"))));
        assertThat(new Things(study(), wording).name(BOSS)).isEqualTo("code (removed)");
    }

    @Test
    void linksAreSearchedToo() throws Exception {
        SmallStudy.onEvents(() -> small.step("memo.link", new MemoLinked(new Id<>("second"), List.of(BOSS))));
        assertThat(shown("‘boss’", null)).contains("We read F1 twice.");
    }

    @Test
    void aMemoIsDeletedAndComesBack() throws Exception {
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(0);
            commands.get("memo.delete").run();
            return null;
        });
        assertThat(study().memos()).hasSize(2);
        SmallStudy.onEvents(() -> {
            small.work().undo();
            return null;
        });
        assertThat(study().memos()).hasSize(3);
    }

    @Test
    void theSortOfAMemoIsChangedOnItsPageAndBack() throws Exception {
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(2);
            JComboBox<?> box = box(screen.component());
            assertThat(box.getSelectedItem()).isEqualTo(Memo.Sort.NOTE);
            box.setSelectedItem(Memo.Sort.REFLEXIVE);
            return null;
        });
        assertThat(shown("", Memo.Sort.REFLEXIVE)).containsExactly("What is a boss?");
        assertThat(small.work().open().history()).last().satisfies(step -> assertThat(step.name()).isEqualTo("memo.sort"));
        SmallStudy.onEvents(() -> {
            small.work().undo();
            return null;
        });
        assertThat(shown("", Memo.Sort.REFLEXIVE)).isEmpty();
    }

    @Test
    void choosingAnotherMemoChangesNone() throws Exception {
        int steps = small.work().open().steps();
        SmallStudy.onEvents(() -> {
            for (int i = 0; i < 3; i++) {
                list.setSelectedIndex(i);
            }
            return null;
        });
        assertThat(small.work().open().steps()).isEqualTo(steps);
    }

    private static JComboBox<?> box(Container within) {
        for (Component part : within.getComponents()) {
            JComboBox<?> found = part instanceof JComboBox<?> box ? box : part instanceof Container inner ? box(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void memosCanBeWrittenAboutWhatIsSelected() throws Exception {
        SmallStudy.onEvents(() -> {
            Selection selection = small.work().selection();
            assertThat(commands.get("memo.code").isEnabled()).isFalse();
            selection.code().set(new Id<>("boss"));
            assertThat(commands.get("memo.code").isEnabled()).isTrue();
            assertThat(commands.get("memo.theme").isEnabled()).isFalse();
            return null;
        });
    }

    @Test
    void wordsThatWereNotSavedStandOnThePageAgainAndAreNotSavedByThemselves() throws Exception {
        int steps = small.work().open().steps();
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(1);
            area(screen.component()).setText("We read F1 twice and then");
            return null;
        });
        SmallStudy.onEvents(() -> {
            Commands others = new Commands();
            new MemoCommands(small.work(), others, new JPanel());
            MemosScreen after = new MemosScreen(small.work(), others);
            after.shown();
            JList<?> memos = (JList<?>) after.focus();
            memos.setSelectedIndex(1);
            assertThat(area(after.component()).getText()).isEqualTo("We read F1 twice and then");
            after.shown();
            memos.setSelectedIndex(0);
            assertThat(area(after.component()).getText()).isEqualTo("Strong");
            memos.setSelectedIndex(1);
            assertThat(area(after.component()).getText()).isEqualTo("We read F1 twice and then");
            assertThat(small.work().open().steps()).isEqualTo(steps);
            area(after.component()).append(" rested.");
            after.commitEdits();
            return null;
        });
        assertThat(study().memos()).extracting(Memo::text).contains("We read F1 twice and then rested.");
        assertThat(small.work().drafts().of(Kind.MEMO, new Id<>("second"), "text").takeUp("")).isEmpty();
    }

    @Test
    void anEntryOfTheLogbookThatWasBeingWrittenIsThereAgain() throws Exception {
        SmallStudy.onEvents(() -> {
            Draft draft = small.work().drafts().memo(Kind.STUDY, null);
            MemoCommands.words("Logbook", draft).append("Today we");
            assertThat(MemoCommands.words("Logbook", draft).getText()).isEqualTo("Today we");
            assertThat(MemoCommands.words("boss", small.work().drafts().memo(Kind.CODE, new Id<>("boss"))).getText()).isEmpty();
            return null;
        });
    }

    private static JTextArea area(Container within) {
        for (Component part : within.getComponents()) {
            JTextArea found = part instanceof JTextArea area ? area : part instanceof Container inner ? area(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

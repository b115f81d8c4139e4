package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

class CodebookPanelTest {

    @TempDir
    private Path folder;

    private OpenStudy open;
    private Work work;
    private final Commands commands = new Commands();
    private CodebookPanel panel;
    private JTree tree;

    @BeforeEach
    void openStudyWithCodes() throws Exception {
        open = OpenStudy.create(folder.resolve("study"), "Work", "", new OpenStudy.Session(new Machine(folder.resolve("home"), "here"),
            "Ana", InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z")), true, Runnable::run));
        open.apply("code.create", added("barriers", null));
        open.apply("code.create", added("stigma", "barriers"));
        open.apply("code.create", added("support", null));
        work = new Work(open, Locale.ENGLISH, new Selection());
        onEventThread(() -> {
            Look.install(false);
            panel = new CodebookPanel(work, commands);
            tree = (JTree) panel.focus();
            tree.setSize(300, 600);
        });
    }

    @AfterEach
    void closeStudy() throws PlainException {
        open.close();
    }

    @Test
    void selectionInTheTreeAndInTheStudyAreOne() {
        onEventThread(() -> work.selection().code().set(id("stigma")));
        assertThat(tree.getSelectionPath()).extracting(path -> path.getLastPathComponent()).isEqualTo(id("stigma"));

        onEventThread(() -> tree.setSelectionRow(2));
        assertThat(work.selection().code().get()).isEqualTo(id("support"));
    }

    @Test
    void aCodeIsMadeOnceItHasAName() {
        select("barriers");
        run("code.below");
        assertThat(tree.isEditing()).isTrue();
        assertThat(tree.getRowCount()).isEqualTo(4);
        assertThat(open.study().codes()).hasSize(3);

        type("shame");

        assertThat(open.study().children(id("barriers"))).extracting(Code::name).containsExactly("stigma", "shame");
        assertThat(open.study().code(work.selection().code().get())).map(Code::name).contains("shame");
        assertThat(tree.getRowCount()).isEqualTo(4);
    }

    @Test
    void aCodeThatGetsNoNameIsNotMade() {
        run("code.create");
        onEventThread(tree::cancelEditing);
        onEventThread(() -> { });

        assertThat(open.study().codes()).hasSize(3);
        assertThat(tree.getRowCount()).isEqualTo(3);
    }

    @Test
    void aNameThatASiblingHasIsToldOfAndKeepsTheRowOpen() {
        select("support");
        run("code.rename");
        type("Barriers");

        assertThat(tree.isEditing()).isTrue();
        assertThat(work.notices().strip().get()).isNotNull().extracting(Notices.Notice::text).asString().contains("Barriers");

        type("help");
        assertThat(tree.isEditing()).isFalse();
        assertThat(open.study().code(id("support"))).map(Code::name).contains("help");
        assertThat(work.notices().strip().get()).isNull();
    }

    @Test
    void deletingSelectsWhatStoodBesideItAndOffersUndo() {
        select("barriers");
        run("code.delete");

        assertThat(open.study().codes()).extracting(Code::name).containsExactly("support");
        assertThat(work.selection().code().get()).isEqualTo(id("support"));
        Notices.Notice notice = Optional.ofNullable(work.notices().quiet().get()).orElseThrow();
        assertThat(notice.text()).isEqualTo("Code ‘barriers’ deleted with 1 code below it.");

        onEventThread(notice.way());
        assertThat(open.study().codes()).hasSize(3);
    }

    @Test
    void cutAndPasteNestAndTopTakesOut() {
        select("support");
        run("code.cut");
        select("barriers");
        run("code.paste");
        assertThat(open.study().code(id("support"))).map(Code::parent).contains(id("barriers"));

        select("support");
        run("code.top");
        assertThat(open.study().children(null)).extracting(Code::name).contains("support");
        assertThat(commands.get("code.top").isEnabled()).isFalse();
        assertThat(commands.get("code.paste").isEnabled()).isFalse();
    }

    @Test
    void theFilterShowsWhatFitsAndEnterMakesWhatDoesNotExist() {
        onEventThread(() -> panel.filterField().setText("sti"));
        assertThat(tree.getRowCount()).isEqualTo(2);

        onEventThread(() -> panel.filterField().setText("trust"));
        assertThat(tree.getRowCount()).isZero();
        onEventThread(() -> panel.filterField().getActionMap().get("key ENTER").actionPerformed(null));

        assertThat(open.study().children(null)).extracting(Code::name).contains("trust");
        assertThat(panel.filterField().getText()).isEmpty();
        assertThat(tree.getRowCount()).isEqualTo(4);
    }

    @Test
    void aDescriptionThatIsBeingWrittenIsSavedInOneStep() {
        select("support");
        run("code.describe");
        GuideEditor editor = parts(panel.component()).stream().filter(GuideEditor.class::isInstance).map(GuideEditor.class::cast)
            .findFirst().orElseThrow();
        GuideArea description = parts(editor).stream().filter(GuideArea.class::isInstance).map(GuideArea.class::cast)
            .findFirst().orElseThrow();
        int steps = open.steps();
        onEventThread(() -> {
            description.setText("who helps");
            panel.commitEdits();
        });

        assertThat(open.steps()).isEqualTo(steps + 1);
        assertThat(open.study().code(id("support"))).map(code -> code.guide().description()).contains("who helps");
        assertThat(parts(panel.component())).noneMatch(GuideEditor.class::isInstance);
    }

    @Test
    void enterOnTheCodeThatIsChosenAlreadyTellsOfItAgain() {
        select("stigma");
        List<Id<Code>> told = new ArrayList<>();
        onEventThread(() -> {
            work.selection().code().watch(told::add);
            tree.getActionMap().get("key ENTER").actionPerformed(null);
        });
        assertThat(told).containsExactly(id("stigma"));
    }

    @Test
    void aClickOnTheCodeThatIsChosenAlreadyTellsOfItAgain() {
        select("stigma");
        List<Id<Code>> told = new ArrayList<>();
        onEventThread(() -> {
            tree.setSize(300, 400);
            work.selection().code().watch(told::add);
            Rectangle row = tree.getPathBounds(tree.getSelectionPath());
            tree.dispatchEvent(new MouseEvent(tree, MouseEvent.MOUSE_PRESSED, 0, InputEvent.BUTTON1_DOWN_MASK, row.x + 30, row.y + 5, 1,
                false, MouseEvent.BUTTON1));
        });
        assertThat(told).containsExactly(id("stigma"));
    }

    @Test
    void enterHandsTheSelectedCodeOver() {
        List<Code> applied = new ArrayList<>();
        onEventThread(() -> panel.onApply(applied::add));
        select("stigma");
        onEventThread(() -> tree.getActionMap().get("key ENTER").actionPerformed(null));

        assertThat(applied).extracting(Code::name).containsExactly("stigma");
    }

    @Test
    void everyCommandHasWordsAndTheRowsAreReadOutWithTheirFigures() {
        assertThat(commands.all()).hasSize(15).allSatisfy(command -> assertThat(command.text()).isNotBlank());
        assertThat(tree.convertValueToText(id("stigma"), false, false, true, 1, false)).startsWith("stigma, no fragments");
    }

    private void select(String code) {
        onEventThread(() -> work.selection().code().set(id(code)));
    }

    private void run(String command) {
        onEventThread(commands.get(command)::run);
    }

    /** Writes a name in the row that is open and presses Enter. */
    private void type(String name) {
        onEventThread(() -> {
            JTextField field = parts(tree).stream().filter(JTextField.class::isInstance).map(JTextField.class::cast)
                .findFirst().orElseThrow();
            field.setText(name);
            field.postActionEvent();
        });
        onEventThread(() -> { });
    }

    private static List<Component> parts(Container whole) {
        List<Component> found = new ArrayList<>();
        for (Component part : whole.getComponents()) {
            found.add(part);
            if (part instanceof Container inner) {
                found.addAll(parts(inner));
            }
        }
        return found;
    }

    private static CodeAdded added(String name, String parent) {
        return new CodeAdded(id(name), name, parent == null ? null : id(parent), Colour.BLUE, Code.Guide.EMPTY);
    }

    private static Id<Code> id(String name) {
        return new Id<>(name);
    }

    private static void onEventThread(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    private GuideArea described() {
        return parts(panel.component()).stream().filter(GuideArea.class::isInstance).map(GuideArea.class::cast).findFirst().orElseThrow();
    }

    private void reopenPanel() {
        onEventThread(() -> {
            Commands others = new Commands();
            panel = new CodebookPanel(work, others);
            others.get("code.describe").run();
        });
    }

    @Test
    void aDescriptionThatWasBeingWrittenIsThereAgainAndNotSavedByItself() {
        select("support");
        run("code.describe");
        onEventThread(() -> described().setText("who helps, and"));
        int steps = open.steps();

        reopenPanel();
        assertThat(described().getText()).isEqualTo("who helps, and");
        onEventThread(panel::commitEdits);
        assertThat(open.steps()).isEqualTo(steps);

        reopenPanel();
        onEventThread(() -> {
            described().append(" how");
            panel.commitEdits();
        });
        assertThat(open.study().code(id("support"))).map(code -> code.guide().description()).contains("who helps, and how");
        reopenPanel();
        assertThat(described().getText()).isEqualTo("who helps, and how");
    }

    @Test
    void wordsAboutACodeThatWentAwayMeanwhileAreGiven() throws Exception {
        select("support");
        run("code.describe");
        onEventThread(() -> described().setText("who helps, and"));
        open.apply("code.delete", new Removed(Kind.CODE, id("support")));
        onEventThread(panel::commitEdits);
        assertThat(work.notices().strip().get()).isNotNull().satisfies(notice -> assertThat(notice.text()).contains("who helps, and"));
    }
}

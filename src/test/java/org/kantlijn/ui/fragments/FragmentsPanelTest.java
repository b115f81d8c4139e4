package org.kantlijn.ui.fragments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;

class FragmentsPanelTest {

    @TempDir
    private Path folder;

    private SmallStudy small;
    private Work work;
    private final Commands commands = new Commands();
    private FragmentList list;
    private FragmentEdits edits;

    @BeforeEach
    void openStudy() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            small = new SmallStudy(folder, Locale.ENGLISH);
            work = small.work();
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.participant("P2", Participant.Role.PARTICIPANT);
            small.transcript("F1", "P1: The bus was late again.", "P2: I hid in the corridor.", "P1: Nobody asked.");
            small.transcript("F2", "P2: They never called back.");
            small.code("hiding");
            small.code("waiting");
            small.coding("F1", "bus was late", "waiting");
            small.coding("F1", "hid in the corridor", "hiding");
            small.coding("F2", "never called back", "waiting");
            list = (FragmentList) new FragmentsPanel(work, commands).focus();
            list.setSize(900, 400);
            edits = new FragmentEdits(work);
            return null;
        });
    }

    @AfterEach
    void closeStudy() throws Exception {
        SmallStudy.onEvents(() -> {
            work.open().close();
            return null;
        });
    }

    private List<String> quotes() {
        return rows().stream().map(FragmentRow::line).toList();
    }

    private List<FragmentRow> rows() {
        return IntStream.range(0, list.getModel().getSize()).mapToObj(list.getModel()::getElementAt).toList();
    }

    private void choose(String code) throws Exception {
        SmallStudy.onEvents(() -> {
            work.selection().code().set(new Id<Code>(code));
            return null;
        });
    }

    private void run(String command) throws Exception {
        SmallStudy.onEvents(() -> {
            commands.get(command).run();
            return null;
        });
    }

    private void awaitQuotes(String... quotes) throws Exception {
        SmallStudy.until(() -> quotes().equals(List.of(quotes)));
    }

    @Test
    void theListIsOfWhatWasChosenLast() throws Exception {
        choose("waiting");
        awaitQuotes("bus was late", "never called back");
        SmallStudy.onEvents(() -> {
            work.selection().participant().set(new Id<>("P2"));
            return null;
        });
        awaitQuotes("hid in the corridor", "never called back");
        run("fragments.code");
        awaitQuotes("bus was late", "never called back");
    }

    @Test
    void aListThatIsKeptStaysWhateverIsChosen() throws Exception {
        choose("waiting");
        run("fragments.keep");
        choose("hiding");
        assertThat(work.selection().fragments().get()).isEqualTo(new FragmentSource.OfCode(new Id<>("waiting"), true));
        run("fragments.keep");
        run("fragments.code");
        awaitQuotes("hid in the corridor");
    }

    @Test
    void transcriptsAndAllFragmentsAreListedWhenAskedFor() throws Exception {
        SmallStudy.onEvents(() -> {
            work.selection().transcript().set(new Id<>("F1"));
            return null;
        });
        run("fragments.transcript");
        awaitQuotes("bus was late", "hid in the corridor");
        run("fragments.words");
        awaitQuotes("bus was late", "hid in the corridor", "never called back");
        run("fragments.sort.code");
        awaitQuotes("hid in the corridor", "bus was late", "never called back");
        run("fragments.sort.participant");
        awaitQuotes("bus was late", "hid in the corridor", "never called back");
    }

    @Test
    void severalFragmentsGetAnotherCodeInOneStepAndTheListStaysOfItsCode() throws Exception {
        choose("waiting");
        awaitQuotes("bus was late", "never called back");
        int steps = work.open().steps();
        SmallStudy.onEvents(() -> edits.recode(rows().stream().map(FragmentRow::coding).toList(),
            work.study().code(new Id<>("hiding")).orElseThrow()));
        awaitQuotes();
        assertThat(work.open().steps()).isEqualTo(steps + 1);
        assertThat(work.selection().code().get()).isEqualTo(new Id<Code>("waiting"));
        SmallStudy.onEvents(() -> {
            work.undo();
            return null;
        });
        awaitQuotes("bus was late", "never called back");
    }

    @Test
    void fragmentsGetACodeThatIsMadeForThem() throws Exception {
        choose("waiting");
        awaitQuotes("bus was late", "never called back");
        SmallStudy.onEvents(() -> edits.recodeToNew(rows().stream().map(FragmentRow::coding).toList(), "no answer"));
        awaitQuotes();
        assertThat(work.study().codes()).extracting(Code::name).contains("no answer");
        assertThat(SmallStudy.onEvents(() -> edits.recodeToNew(List.of(), "no answer"))).isFalse();
    }

    @Test
    void whatIsSelectedIsRemovedInOneStepAndTheNextOneIsSelected() throws Exception {
        run("fragments.words");
        awaitQuotes("bus was late", "hid in the corridor", "never called back");
        SmallStudy.onEvents(() -> {
            list.setSelectedIndices(new int[] {0, 1});
            return null;
        });
        run("fragment.remove");
        awaitQuotes("never called back");
        assertThat(list.getSelectedIndex()).isZero();
        assertThat(work.notices().quiet().get()).isNotNull();
    }

    @Test
    void aFragmentIsGoneToAndTheListKeepsItsPlaceWhenOthersCome() throws Exception {
        choose("waiting");
        awaitQuotes("bus was late", "never called back");
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(1);
            return null;
        });
        run("fragment.open");
        assertThat(work.selection().transcript().get()).isEqualTo(new Id<>("F2"));
        assertThat(work.selection().coding().get()).isEqualTo(rows().get(1).coding());
        SmallStudy.onEvents(() -> small.coding("F1", "Nobody asked", "waiting"));
        awaitQuotes("bus was late", "Nobody asked", "never called back");
        assertThat(list.getSelectedValue().line()).isEqualTo("never called back");
        run("fragment.previous");
        assertThat(list.getSelectedValue().line()).isEqualTo("Nobody asked");
    }

    @Test
    void theCopyHoldsTheWordsAndTheirCitation() throws Exception {
        choose("waiting");
        awaitQuotes("bus was late", "never called back");
        assertThat(SmallStudy.onEvents(() -> new FragmentClip(list).text(rows())))
            .isEqualTo("“bus was late” (F1 P1.1)\n\n“never called back” (F2 P2.1)");
    }

    @Test
    void aRowIsOpenedUpWithTheTurnsAroundIt() throws Exception {
        choose("hiding");
        awaitQuotes("hid in the corridor");
        FragmentContext context = FragmentContext.of(work.study(), rows().get(0).coding());
        assertThat(context.before()).isEqualTo(new FragmentContext.Voice("P1", "The bus was late again."));
        assertThat(context.lead()).isEqualTo("I");
        assertThat(context.tail()).isEqualTo(".");
        assertThat(context.after()).isEqualTo(new FragmentContext.Voice("P1", "Nobody asked."));
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(0);
            return null;
        });
        run("fragment.context");
        assertThat(SmallStudy.onEvents(() -> list.getCellBounds(0, 0).height)).isGreaterThan(FragmentCell.ROW);
        run("fragment.context");
        assertThat(SmallStudy.onEvents(() -> list.getCellBounds(0, 0).height)).isEqualTo(FragmentCell.ROW);
    }

    @Test
    void aMemoIsWrittenOnTakenBackWhenItIsEmptied() throws Exception {
        Coding coding = work.study().codings().findFirst().orElseThrow();
        SmallStudy.onEvents(() -> edits.write(coding, "strong"));
        SmallStudy.onEvents(() -> edits.write(coding, "strong, and often"));
        assertThat(work.study().memos()).extracting(Memo::text).containsExactly("strong, and often");
        SmallStudy.onEvents(() -> edits.write(coding, " "));
        assertThat(work.study().memos()).isEmpty();
    }

    @Test
    void everyRowIsReadOutInFull() throws Exception {
        SmallStudy.onEvents(() -> small.step("participant.consent", new ConsentSet(new Id<>("P2"), Participant.Consent.NO)));
        SmallStudy.onEvents(() -> edits.write(work.study().codings(new Id<>("F2")).get(0), "check"));
        choose("waiting");
        SmallStudy.until(() -> rows().size() == 2 && rows().get(1).isPrivate());
        SmallStudy.until(() -> !list.state().citation(rows().get(1)).isEmpty());
        String said = SmallStudy.onEvents(() -> list.getCellRenderer().getListCellRendererComponent(list, rows().get(1), 1, false, false)
            .getAccessibleContext().getAccessibleName());
        assertThat(said).isEqualTo("F2 P2.1: never called back Code waiting. Coder Ana. Memo: check Does not want to be quoted.");
    }

    @Test
    void theSourceIsStillChosenInAnotherLanguage() {
        Selection before = new Selection();
        before.fragments().set(new FragmentSource.Words("late"));
        assertThat(before.copy().fragments().get()).isEqualTo(new FragmentSource.Words("late"));
    }

    private JTextArea written() {
        return Stream.of(list.getParent().getComponents()).filter(JTextArea.class::isInstance).map(JTextArea.class::cast).findFirst()
            .orElseThrow();
    }

    @Test
    void aMemoThatWasBeingWrittenUnderItsFragmentIsThereAgain() throws Exception {
        choose("hiding");
        Coding coding = work.study().codings().filter(each -> each.code().value().equals("hiding")).findFirst().orElseThrow();
        SmallStudy.onEvents(() -> edits.write(coding, "strong"));
        SmallStudy.onEvents(() -> {
            list.setSelectedIndex(0);
            commands.get("fragment.memo").run();
            written().setText("strong, and");
            list.getParent().remove(written());
            commands.get("fragment.memo").run();
            assertThat(written().getText()).isEqualTo("strong, and");
            assertThat(work.study().memos()).extracting(Memo::text).containsExactly("strong");
            written().getActionMap().get("key ESCAPE").actionPerformed(null);
            commands.get("fragment.memo").run();
            assertThat(written().getText()).isEqualTo("strong");
            return null;
        });
    }
}

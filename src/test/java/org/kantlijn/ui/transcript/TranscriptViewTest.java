package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.testing.SmallStudy;

class TranscriptViewTest {

    @TempDir
    private Path folder;

    private Sheet sheet;

    @BeforeEach
    void openTranscript() throws Exception {
        sheet = SmallStudy.onEvents(() -> new Sheet(folder));
        Sheet.settle();
    }

    /** Something that is done on the event thread. */
    private interface Doing {
        void run() throws Exception;
    }

    private static void onEvents(Doing doing) throws Exception {
        SmallStudy.onEvents(() -> {
            doing.run();
            return null;
        });
        Sheet.settle();
    }

    private void memo(Coding coding, String text) throws Exception {
        sheet.small().step("memo.write", new MemoAdded(Id.random(), new Memo.Subject(Kind.CODING, coding.id()), Memo.Sort.NOTE, text, null,
            null));
    }

    private List<String> memos(Coding coding) {
        return sheet.study().memos(new Memo.Subject(Kind.CODING, coding.id())).stream().map(Memo::text).toList();
    }

    @Test
    void aCodeIsChosenByAFewLettersAndAppliedToTheSelectedWords() throws Exception {
        onEvents(() -> {
            sheet.select("Op een ochtend");
            sheet.run("code.quick");
            sheet.quick("sti", "ENTER");
        });

        assertThat(sheet.codings()).containsExactly("stigma: Op een ochtend");
        assertThat(sheet.quickEntry()).isEmpty();
        assertThat(sheet.work().selection().code().get()).isEqualTo(new Id<>("stigma"));
    }

    @Test
    void severalCodesThatAreTickedAreAppliedInOneStep() throws Exception {
        int before = sheet.steps();
        onEvents(() -> {
            sheet.select("Op een ochtend");
            sheet.run("code.quick");
            sheet.quick("sti", "ctrl SPACE");
            sheet.quick("rust", "ctrl SPACE", "ENTER");
        });

        assertThat(sheet.codings()).containsExactlyInAnyOrder("stigma: Op een ochtend", "rust: Op een ochtend");
        assertThat(sheet.steps()).isEqualTo(before + 1);

        onEvents(() -> sheet.work().undo());
        assertThat(sheet.codings()).isEmpty();
    }

    @Test
    void theQuickEntryStaysOpenForTheNextCode() throws Exception {
        onEvents(() -> {
            sheet.select("Op een ochtend");
            sheet.run("code.quick");
            sheet.quick("sti", "ctrl ENTER");
            assertThat(sheet.quickEntry()).isPresent();
            sheet.quick("steun", "ENTER");
        });

        assertThat(sheet.codings()).containsExactlyInAnyOrder("stigma: Op een ochtend", "steun: Op een ochtend");
    }

    @Test
    void aNameThatNoCodeHasMakesOneWithItsDescription() throws Exception {
        int before = sheet.steps();
        onEvents(() -> {
            sheet.select("Dat hielp");
            sheet.run("code.quick");
            sheet.quick("zus belt", "F2");
            JTextArea meaning = Sheet.first(sheet.quickEntry().orElseThrow(), JTextArea.class);
            meaning.setText("Iemand neemt contact op zonder te vragen.");
            Sheet.press(meaning, "ctrl ENTER");
        });

        assertThat(sheet.codings()).containsExactly("zus belt: Dat hielp");
        assertThat(sheet.steps()).isEqualTo(before + 1);
        Optional<Code> made = sheet.study().codes().stream().filter(code -> code.name().equals("zus belt")).findFirst();
        assertThat(made).map(code -> code.guide().description()).contains("Iemand neemt contact op zonder te vragen.");
    }

    @Test
    void whatACodeMeansIsWrittenWithoutLeavingTheQuickEntry() throws Exception {
        onEvents(() -> {
            sheet.select("Dat hielp");
            sheet.run("code.quick");
            sheet.quick("steun", "F2");
            JTextArea meaning = Sheet.first(sheet.quickEntry().orElseThrow(), JTextArea.class);
            meaning.setText("Hulp van naasten.");
            Sheet.press(meaning, "ctrl ENTER");
            JList<?> rows = Sheet.first(sheet.quickEntry().orElseThrow(), JList.class);
            assertThat(rows.getSelectedValue().toString()).contains("Hulp van naasten.");
            sheet.quick("steun", "ENTER");
        });

        assertThat(sheet.study().code(new Id<>("steun"))).map(code -> code.guide().description()).contains("Hulp van naasten.");
        assertThat(sheet.codings()).containsExactly("steun: Dat hielp");
    }

    @Test
    void aDoubleIsSeenBeforeItIsMade() throws Exception {
        sheet.small().step("code.describe", new CodeGuided(new Id<>("stigma"), new Code.Guide("Anderen oordelen.", "", "", "")));
        onEvents(() -> {
            sheet.select("Dat hielp");
            sheet.run("code.quick");
            sheet.quick("stigmas");
        });

        JList<?> rows = Sheet.first(sheet.quickEntry().orElseThrow(), JList.class);
        assertThat(rows.getModel().getSize()).isEqualTo(1);
        assertThat(rows.getModel().getElementAt(0).toString()).contains("Anderen oordelen.");
    }

    @Test
    void nothingSelectedMeansTheSentenceAtTheCaret() throws Exception {
        onEvents(() -> {
            sheet.area().setCaretPosition(sheet.place("de fiets").start());
            sheet.run("code.quick");
            sheet.quick("rust", "ENTER");
        });

        assertThat(sheet.codings()).containsExactly("rust: Bij mij was het de fiets.");
    }

    @Test
    void theLastCodeIsAppliedAgain() throws Exception {
        onEvents(() -> {
            sheet.select("Ik sliep niet meer");
            sheet.run("code.quick");
            sheet.quick("rust", "ENTER");
            sheet.select("ik ging niet");
            sheet.run("code.last");
        });

        assertThat(sheet.codings()).containsExactly("rust: Ik sliep niet meer", "rust: ik ging niet");
    }

    @Test
    void numberKeysApplyThePinnedCodes() throws Exception {
        assertThat(sheet.command("pinned.1").isEnabled()).isFalse();
        onEvents(() -> {
            sheet.work().selection().code().set(new Id<>("rust"));
            sheet.run("pin.1");
            sheet.work().selection().code().set(new Id<>("steun"));
            sheet.run("pin.2");
            sheet.select("Dat hielp");
            Sheet.press(sheet.area(), "2");
            Sheet.press(sheet.area(), "1");
        });

        assertThat(sheet.codings()).containsExactlyInAnyOrder("steun: Dat hielp", "rust: Dat hielp");
        assertThat(sheet.command("pinned.2").text()).contains("2", "steun");
        assertThat(sheet.command("pinned.3").isEnabled()).isFalse();

        onEvents(() -> {
            sheet.work().selection().code().set(new Id<>("steun"));
            sheet.run("pin.1");
        });
        assertThat(sheet.study().pinned(sheet.work().coder().id())).containsExactly(new Id<>("steun"), new Id<>("rust"));
        onEvents(() -> sheet.run("pin.1"));
        assertThat(sheet.study().pinned(sheet.work().coder().id())).containsExactly(Code.NONE, new Id<>("rust"));
        assertThat(sheet.command("pinned.1").isEnabled()).isFalse();
    }

    @Test
    void aFreedNumberKeyIsFilledOrClosedAsTheUserLikes() throws Exception {
        onEvents(() -> {
            sheet.work().selection().code().set(new Id<>("rust"));
            sheet.run("pin.3");
            sheet.work().selection().code().set(new Id<>("steun"));
            sheet.run("pin.free");
        });
        assertThat(sheet.study().pinned(sheet.work().coder().id())).containsExactly(new Id<>("steun"), Code.NONE, new Id<>("rust"));
        assertThat(sheet.command("pin.free").isEnabled()).isFalse();
        onEvents(() -> sheet.run("pin.close"));
        assertThat(sheet.study().pinned(sheet.work().coder().id())).containsExactly(new Id<>("steun"), new Id<>("rust"));
        assertThat(sheet.command("pin.close").isEnabled()).isFalse();
        onEvents(() -> sheet.run("pin.release"));
        assertThat(sheet.study().pinned(sheet.work().coder().id())).containsExactly(Code.NONE, new Id<>("rust"));
    }

    @Test
    void theWordsThemselvesBecomeACode() throws Exception {
        onEvents(() -> {
            sheet.select("Ze vroeg niets.");
            sheet.run("code.invivo");
        });

        assertThat(sheet.codings()).containsExactly("Ze vroeg niets: Ze vroeg niets.");
        assertThat(sheet.study().codes()).last().extracting(Code::origin).isEqualTo(Code.Origin.IN_VIVO);
    }

    @Test
    void aCodingKeepsItsMemoWhenItGetsAnotherCodeBeItANewOne() throws Exception {
        sheet.small().coding("F1", "Dat hielp", "steun");
        memo(sheet.coding(0), "Let op de toon.");
        onEvents(() -> {
            sheet.view().choose(sheet.coding(0));
            sheet.run("coding.recode");
            sheet.quick("rust", "ENTER");
        });
        assertThat(sheet.codings()).containsExactly("rust: Dat hielp");

        int before = sheet.steps();
        onEvents(() -> {
            sheet.run("coding.recode");
            sheet.quick("lucht", "ENTER");
        });
        assertThat(sheet.codings()).containsExactly("lucht: Dat hielp");
        assertThat(sheet.steps()).isEqualTo(before + 1);
        assertThat(memos(sheet.coding(0))).containsExactly("Let op de toon.");
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(0));
    }

    @Test
    void codingsOfOneCodeThatTouchBecomeOneMemosAndAll() throws Exception {
        sheet.small().coding("F1", "Toen heeft mijn zus gebeld.", "steun");
        sheet.small().coding("F1", "mijn zus gebeld. Ze vroeg niets.", "steun");
        sheet.small().coding("F1", "Dat hielp.", "steun");
        sheet.small().coding("F1", "Ze vroeg niets.", "rust");
        memo(sheet.coding(1), "Zus.");
        int before = sheet.steps();
        onEvents(() -> {
            sheet.view().choose(sheet.coding(0));
            sheet.run("coding.join");
        });

        assertThat(sheet.codings()).containsExactly("steun: Toen heeft mijn zus gebeld. Ze vroeg niets. Dat hielp.",
            "rust: Ze vroeg niets.");
        assertThat(memos(sheet.coding(0))).containsExactly("Zus.");
        assertThat(sheet.lastStep().name()).isEqualTo("coding.join");
        assertThat(sheet.steps()).isEqualTo(before + 1);

        onEvents(() -> sheet.work().undo());
        assertThat(sheet.codings()).hasSize(4);
        assertThat(memos(sheet.coding(1))).containsExactly("Zus.");
    }

    @Test
    void codingsOfDifferentPeopleAreNotJoined() throws Exception {
        sheet.small().coding("F1", "Ze vroeg niets.", "steun");
        sheet.small().actAs("Bram");
        sheet.small().coding("F1", "Ze vroeg niets. Dat hielp.", "steun");
        sheet.small().actAs("Ana");
        int before = sheet.steps();
        onEvents(() -> {
            sheet.view().choose(sheet.coding(1));
            sheet.run("coding.join");
        });

        assertThat(sheet.steps()).isEqualTo(before);
        assertThat(sheet.work().notices().quiet().get()).isNotNull();
    }

    @Test
    void edgesMoveByWords() throws Exception {
        sheet.small().coding("F1", "bleef ik", "rust");
        onEvents(() -> {
            sheet.view().choose(sheet.coding(0));
            sheet.run("coding.end.out");
            sheet.run("coding.start.out");
        });
        assertThat(sheet.codings()).containsExactly("rust: ochtend bleef ik gewoon");

        onEvents(() -> {
            sheet.run("coding.end.in");
            sheet.run("coding.end.in");
            sheet.run("coding.start.in");
        });
        assertThat(sheet.codings()).containsExactly("rust: bleef");
    }

    @Test
    void aChosenCodingIsRemovedWithUndoOffered() throws Exception {
        sheet.small().coding("F1", "bleef ik", "rust");
        onEvents(() -> {
            sheet.view().choose(sheet.coding(0));
            Sheet.press(sheet.area(), "DELETE");
        });

        assertThat(sheet.codings()).isEmpty();
        assertThat(sheet.work().selection().coding().get()).isNull();
        assertThat(sheet.work().notices().quiet().get()).isNotNull();
        assertThat(sheet.command("coding.remove").isEnabled()).isFalse();
    }

    @Test
    void theChosenCodingIsFollowedThroughUndoAndForgottenWhenItIsGone() throws Exception {
        sheet.small().coding("F1", "bleef ik", "rust");
        onEvents(() -> {
            sheet.view().choose(sheet.coding(0));
            sheet.run("coding.end.out");
            sheet.work().undo();
        });
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(0));
        assertThat(sheet.codings()).containsExactly("rust: bleef ik");

        onEvents(() -> sheet.work().undo());
        assertThat(sheet.work().selection().coding().get()).isNull();
    }
}

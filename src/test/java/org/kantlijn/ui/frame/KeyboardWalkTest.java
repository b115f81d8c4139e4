package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;

/** A whole interview of the sample study is coded by keyboard alone, from the start screen to the workbook. */
class KeyboardWalkTest {

    private static final Path FILE = Path.of("projects", "terug-naar-werk", "transcripts", "E1 Interview job coach.txt");

    @TempDir
    private Path home;

    private final Keyboard keys = new Keyboard();
    private WindowDriver window;

    @Test
    void aWholeInterviewIsCodedByKeyboardAloneAndAllOfItIsThereAfterwards() throws Exception {
        Keyboard.assumeDesktop();
        Path workbook = home.resolve("uit.xlsx");
        Study left;
        try (WindowDriver driver = new WindowDriver(home)) {
            window = driver;
            openSample();
            importAfresh();
            codeEveryTurn();
            makeTheme();
            export(workbook);
            left = window.study();
            keys.leave("ctrl Q");
        }
        try (WindowDriver again = new WindowDriver(home)) {
            assertThat(again.study()).isEqualTo(left);
        }
        try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook read = new XSSFWorkbook(in)) {
            assertThat(read.getSheet("Fragmenten").getLastRowNum()).isGreaterThan(left.codings(transcript(left).id()).size());
        }
    }

    private void openSample() throws Exception {
        keys.press("ctrl D");
        window.await("the sample is shown", () -> window.bench().studyFrame() != null && window.bench().studyFrame().isShowing());
    }

    /** From panel to panel until one is reached. */
    private void goTo(String panel) throws Exception {
        for (int i = 0; i < 12 && !panel.equals(Keyboard.holder().getAccessibleContext().getAccessibleName()); i++) {
            keys.press("F6");
        }
        assertThat(Keyboard.holder().getAccessibleContext().getAccessibleName()).isEqualTo(panel);
    }

    private void importAfresh() throws Exception {
        goTo("Transcripten");
        keys.press("END", "DELETE");
        assertThat(window.study().transcripts()).extracting(Transcript::code).doesNotContain("E1");
        keys.press("ctrl shift I");
        keys.type(FILE.toAbsolutePath().toString());
        keys.press("ENTER");
        window.await("the import dialog has read it", () -> window.mainButtonOfDialog().filter(JButton::isEnabled).isPresent());
        keys.press("ENTER");
        window.await("the interview is open", () -> words().getText().contains("stationery cupboard"));
        keys.press("alt 2");
        assertThat(Keyboard.holder()).isSameAs(words());
        assertThat(window.study().codings(transcript(window.study()).id())).isEmpty();
    }

    private JTextComponent words() {
        return (JTextComponent) window.desk().workScreen().focus();
    }

    private static Transcript transcript(Study study) {
        return study.transcripts().stream().filter(each -> each.code().equals("E1")).findFirst().orElseThrow();
    }

    private List<Coding> codings() throws Exception {
        Study study = window.study();
        return study.codings(transcript(study).id());
    }

    private void codeEveryTurn() throws Exception {
        keys.press("ctrl HOME");
        List<Act> acts = List.of(this::aNewCodeForAFewWords, this::aSentenceByThreeLetters, this::aTurnWithTheLastCode,
            this::aCodeUnderANumber, this::theNumber, this::severalCodesAtOnce, this::theirOwnWords, this::anotherCode, this::otherEdges,
            this::aMemo, this::twoSentencesJoined, this::undoneAndDoneAgain, this::fromTheCodebook);
        List<Act> usual = List.of(this::aSentenceByThreeLetters, this::aTurnWithTheLastCode, this::theNumber,
            this::severalCodesAtOnce);
        int turns = 0;
        for (int before = -1; before != caret(); turns++) {
            before = caret();
            keys.press("F8");
            if (caret() != before || turns == 0) {
                int had = codings().size();
                (turns < acts.size() ? acts.get(turns) : usual.get(turns % usual.size())).doIt();
                assertThat(codings().size()).as("codings after turn " + (turns + 1)).isGreaterThan(had);
                assertThat(Keyboard.holder()).as("the words have the keyboard").isSameAs(words());
            }
        }
        assertThat(uncoded(window.study())).isEmpty();
    }

    private interface Act {
        void doIt() throws Exception;
    }

    /** The turns of others than the moderator that have no code. */
    private static List<String> uncoded(Study study) {
        Transcript transcript = transcript(study);
        CodingList codings = study.codings(transcript.id());
        return transcript.turns().all().stream().filter(turn -> "E1".equals(turn.speaker()))
            .filter(turn -> codings.overlapping(turn.span()).isEmpty()).map(turn -> study.text(transcript).slice(turn.span())).toList();
    }

    private int caret() throws Exception {
        return WindowDriver.onEventThread(() -> words().getCaretPosition());
    }

    /** The coding made last in the text as far as it is coded. */
    private Coding last() throws Exception {
        List<Coding> all = codings();
        return all.get(all.size() - 1);
    }

    private String codeOf(Coding coding) throws Exception {
        return window.study().code(coding.code()).map(Code::name).orElseThrow();
    }

    private void aNewCodeForAFewWords() throws Exception {
        keys.press("shift ctrl RIGHT", "shift ctrl RIGHT", "shift ctrl RIGHT");
        keys.type("even zitten");
        keys.press("PAGE_DOWN", "PAGE_DOWN", "ENTER");
        assertThat(codeOf(last())).isEqualTo("even zitten");
        assertThat(window.study().quote(last())).isEqualTo("Oh, it's a");
    }

    private void aSentenceByThreeLetters() throws Exception {
        keys.press("ctrl SPACE", "ENTER");
        keys.type("opb");
        keys.press("ENTER");
        assertThat(codeOf(last())).isEqualTo("opbouwen in stappen");
    }

    private void aTurnWithTheLastCode() throws Exception {
        Id<Code> before = last().code();
        keys.press("ctrl SPACE", "ctrl SPACE", "PERIOD");
        Study study = window.study();
        assertThat(last().code()).isEqualTo(before);
        assertThat(transcript(study).turns().all()).extracting(Turn::span).contains(last().span());
    }

    private void aCodeUnderANumber() throws Exception {
        keys.press("ctrl SPACE");
        keys.type("stilh");
        keys.press("ENTER", "ctrl shift 1");
        assertThat(window.study().pinned(last().coder())).containsExactly(last().code());
    }

    private void theNumber() throws Exception {
        keys.press("ctrl SPACE", "1");
        assertThat(codeOf(last())).isEqualTo("stilhouden");
    }

    private void severalCodesAtOnce() throws Exception {
        int steps = steps();
        keys.press("ctrl SPACE", "ENTER");
        keys.type("stig");
        keys.press("ctrl SPACE", "DOWN", "ctrl SPACE", "ENTER");
        assertThat(steps()).isEqualTo(steps + 1);
        assertThat(codings().stream().filter(coding -> coding.span().equals(spanOfLast())).map(Coding::code).distinct()).hasSize(2);
    }

    private Span spanOfLast() {
        Study study = window.desk().study();
        List<Coding> all = study.codings(transcript(study).id());
        return all.get(all.size() - 1).span();
    }

    private int steps() throws Exception {
        return WindowDriver.onEventThread(() -> window.desk().work().open().steps());
    }

    private void theirOwnWords() throws Exception {
        keys.press("shift ctrl RIGHT", "shift ctrl RIGHT", "shift ctrl RIGHT", "shift ctrl RIGHT", "ctrl I");
        Code made = window.study().code(last().code()).orElseThrow();
        assertThat(made.origin()).isEqualTo(Code.Origin.IN_VIVO);
        assertThat(window.study().quote(last())).containsIgnoringCase(made.name());
    }

    private void anotherCode() throws Exception {
        theNumber();
        keys.press("alt UP", "ctrl R");
        keys.type("ang");
        keys.press("ENTER");
        assertThat(codeOf(last())).isEqualTo("angst voor terugval");
    }

    private void otherEdges() throws Exception {
        theNumber();
        Span before = last().span();
        keys.press("alt UP", "ctrl alt RIGHT");
        assertThat(last().span().start()).isGreaterThan(before.start());
        keys.press("ctrl alt LEFT", "alt shift LEFT");
        assertThat(last().span().start()).isEqualTo(before.start());
        assertThat(last().span().end()).isLessThan(before.end());
        keys.press("alt shift RIGHT");
        assertThat(last().span()).isEqualTo(before);
    }

    private void aMemo() throws Exception {
        theNumber();
        keys.press("alt UP", "ctrl M");
        keys.type("Vergelijk met A1, die zegt het omgekeerde.");
        keys.press("ctrl ENTER");
        assertThat(window.study().memos(new Memo.Subject(Kind.CODING, last().id()))).extracting(Memo::text)
            .containsExactly("Vergelijk met A1, die zegt het omgekeerde.");
    }

    private void twoSentencesJoined() throws Exception {
        theNumber();
        Span first = last().span();
        keys.press("RIGHT", "ctrl RIGHT");
        theNumber();
        Span second = last().span();
        keys.press("alt UP", "ctrl J");
        assertThat(last().span()).isEqualTo(first.union(second));
    }

    private void undoneAndDoneAgain() throws Exception {
        theNumber();
        List<Coding> before = codings();
        keys.press("ctrl Z");
        assertThat(codings()).hasSize(before.size() - 1);
        keys.press("ctrl shift Z");
        assertThat(codings()).isEqualTo(before);
    }

    private void fromTheCodebook() throws Exception {
        keys.press("ctrl SPACE", "ctrl shift K");
        keys.type("gelijkg");
        keys.press("ENTER");
        assertThat(Keyboard.holder()).isInstanceOf(JTree.class);
        keys.press("ENTER");
        assertThat(codeOf(last())).isEqualTo("gelijkgestemden");
        keys.press("alt 2");
    }

    private void makeTheme() throws Exception {
        keys.press("alt 3", "ctrl T");
        keys.type("Wie je bent op dinsdag");
        keys.press("ENTER");
        assertThat(name(Keyboard.holder())).startsWith("Thema Wie je bent op dinsdag");
        long columns = window.study().themes().stream().filter(theme -> theme.parent() == null).count();
        for (int i = 0; i < columns; i++) {
            keys.press("LEFT");
        }
        pressUntil("UP", "");
        pressUntil("DOWN", "even zitten");
        keys.press("ctrl X");
        for (int i = 0; i < columns; i++) {
            keys.press("RIGHT");
        }
        pressUntil("UP", "Thema Wie je bent op dinsdag");
        keys.press("ctrl V");
        Study study = window.study();
        Theme made = study.themes().stream().filter(theme -> theme.name().equals("Wie je bent op dinsdag")).findFirst().orElseThrow();
        assertThat(made.codes()).extracting(id -> study.code(id).map(Code::name).orElse("")).containsExactly("even zitten");
        assertThat(name(Keyboard.holder())).startsWith("even zitten");
    }

    /** Presses a key until what has the keyboard is called so, or it goes no further. */
    private void pressUntil(String key, String wanted) throws Exception {
        Component before = null;
        while (Keyboard.holder() != before && (wanted.isEmpty() || !name(Keyboard.holder()).startsWith(wanted))) {
            before = Keyboard.holder();
            keys.press(key);
        }
        assertThat(name(Keyboard.holder())).startsWith(wanted);
    }

    private static String name(Component component) {
        return String.valueOf(component.getAccessibleContext().getAccessibleName());
    }

    private void export(Path workbook) throws Exception {
        keys.press("ctrl E", "ctrl A");
        keys.type(workbook.toString());
        keys.press("ENTER");
        window.await("the workbook is there", () -> Files.exists(workbook));
    }
}

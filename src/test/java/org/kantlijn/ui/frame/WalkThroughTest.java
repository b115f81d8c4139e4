package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.workspace.OpenStudy;

/** A few ways through the real window, from transcript to workbook. */
class WalkThroughTest {

    private static final String TRANSCRIPT = """
        Mod: Hoe begon het bij u?
        P1: Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen.
        P2: Bij mij was het de fiets. Ik stond ermee in de gang en ik ging niet.
        Mod: En toen?
        P1: Toen heeft mijn zus gebeld.
        """;

    @TempDir
    private Path home;

    private Path newStudy() throws Exception {
        Path folder = home.resolve("Proef.kantlijn");
        try (OpenStudy open = new TrialStudies(Machine.at(home), home).create(folder, "Proef", "Hoe begint het?", "Ana")) {
            assertThat(open.isWritable()).isTrue();
        }
        return folder;
    }

    private Path transcriptFile() throws Exception {
        return Files.writeString(home.resolve("G1 Proefgroep.txt"), TRANSCRIPT);
    }

    private static JTextComponent words(WindowDriver window) throws Exception {
        return (JTextComponent) WindowDriver.onEventThread(() -> window.desk().workScreen().focus());
    }

    private static void importTranscript(WindowDriver window, Path file) throws Exception {
        WindowDriver.onEventThread(() -> {
            window.desk().importFiles(List.of(file));
            return null;
        });
        window.await("the import dialog has read it", () -> window.mainButtonOfDialog().filter(JButton::isEnabled).isPresent());
        WindowDriver.onEventThread(() -> {
            window.mainButtonOfDialog().orElseThrow().doClick();
            return null;
        });
        window.await("the transcript is there", () -> window.desk().study().transcripts().size() == 1);
        window.await("it is shown", () -> {
            JTextComponent area = (JTextComponent) window.desk().workScreen().focus();
            return area.getText().contains("fiets");
        });
    }

    private static Coding codeByKeyboard(WindowDriver window, int offset, String name) throws Exception {
        JTextComponent words = words(window);
        int before = window.study().codings().toList().size();
        WindowDriver.onEventThread(() -> {
            words.setCaretPosition(offset);
            return null;
        });
        window.press(words, "ctrl SPACE");
        window.type(words, name.substring(0, 1));
        JTextField field = window.find(JTextField.class, f -> "Code".equals(f.getAccessibleContext().getAccessibleName())).orElseThrow();
        window.type(field, name.substring(1));
        window.press(field, "ENTER");
        List<Coding> after = window.study().codings().toList();
        assertThat(after).hasSize(before + 1);
        return after.stream().filter(c -> c.span().contains(offset)).findFirst().orElseThrow();
    }

    @Test
    void aTranscriptIsImportedCodedByKeyboardAloneUndoneAndStillThereAfterReopening() throws Exception {
        Path folder = newStudy();
        Study left;
        try (WindowDriver window = new WindowDriver(home, folder)) {
            importTranscript(window, transcriptFile());
            int offset = window.study().text(window.study().transcripts().get(0)).content().indexOf("Op een ochtend") + 3;
            Coding coding = codeByKeyboard(window, offset, "niet meer kunnen");
            assertThat(window.study().quote(coding)).isEqualTo("Op een ochtend bleef ik gewoon liggen.");
            assertThat(window.study().code(coding.code())).map(Code::name).contains("niet meer kunnen");
            window.command("edit.undo");
            assertThat(window.study().codings()).isEmpty();
            window.command("edit.redo");
            assertThat(window.study().codings()).hasSize(1);
            left = window.study();
        }
        try (WindowDriver window = new WindowDriver(home, folder)) {
            assertThat(window.study()).isEqualTo(left);
            window.command("edit.undo");
            assertThat(window.study().codes()).isEmpty();
        }
    }

    @Test
    void theSameCodeIsFoundByThreeLettersAndRemovedWithDelete() throws Exception {
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            importTranscript(window, transcriptFile());
            String text = window.study().text(window.study().transcripts().get(0)).content();
            Coding first = codeByKeyboard(window, text.indexOf("ik ging niet"), "stilvallen");
            Coding second = codeByKeyboard(window, text.indexOf("Toen heeft"), "sti");
            assertThat(second.code()).isEqualTo(first.code());
            assertThat(window.study().codes()).hasSize(1);
            JTextComponent words = words(window);
            WindowDriver.onEventThread(() -> {
                words.setCaretPosition(0);
                return null;
            });
            window.press(words, "alt DOWN");
            window.press(words, "DELETE");
            assertThat(window.study().codings().toList()).containsExactly(second);
        }
    }

    @Test
    void theWorkbookIsWrittenFromTheWindow() throws Exception {
        Path workbook = home.resolve("uit.xlsx");
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            importTranscript(window, transcriptFile());
            String text = window.study().text(window.study().transcripts().get(0)).content();
            Coding coding = codeByKeyboard(window, text.indexOf("ik ging niet"), "stilvallen");
            Id<Theme> theme = Id.random();
            WindowDriver.onEventThread(() -> window.desk().work().apply("theme.create", new ThemeAdded(theme, "Stilstand", null),
                new CodePlaced(theme, coding.code(), 0)));
            WindowDriver.onEventThread(() -> {
                window.desk().exportTo(workbook);
                return null;
            });
            window.await("the workbook is there", () -> Files.exists(workbook));
        }
        try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook read = new XSSFWorkbook(in)) {
            assertThat(read.getSheet("Fragmenten")).isNotNull();
        }
    }

    @Test
    void everyScreenOpensInBothLanguagesAndLooksAndTheWorkStays() throws Exception {
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            importTranscript(window, transcriptFile());
            Study before = window.study();
            for (String change : List.of("language.en", "look.dark", "language.nl", "look.light")) {
                window.command(change);
                for (Selection.Step step : Selection.Step.values()) {
                    window.command("step." + step.name().toLowerCase(Locale.ROOT));
                }
            }
            assertThat(window.study()).isEqualTo(before);
            assertThat(WindowDriver.onEventThread(Look::isDark)).isFalse();
            assertThat(WindowDriver.onEventThread(() -> window.desk().commands().get("edit.undo").text())).isEqualTo("Ongedaan maken");
        }
    }

    @Test
    void theLanguageChangesWithoutLosingThePlace() throws Exception {
        try (WindowDriver window = new WindowDriver(home, SampleStudy.workingCopy(home, Machine.at(home)))) {
            Transcript first = window.study().transcripts().get(0);
            Span far = first.turns().all().get(first.turns().size() / 2).span();
            WindowDriver.onEventThread(() -> {
                window.desk().work().selection().go(new Place(first.id(), far));
                return null;
            });
            window.settle();
            int place = place(window, first);
            assertThat(place).isPositive();
            window.command("language.en");
            window.await("the same line is at the top", () -> place == placeNow(window, first));
            window.command("language.nl");
            window.await("the same line is at the top again", () -> place == placeNow(window, first));
        }
    }

    private static int place(WindowDriver window, Transcript transcript) throws Exception {
        return WindowDriver.onEventThread(() -> placeNow(window, transcript));
    }

    private static int placeNow(WindowDriver window, Transcript transcript) {
        return window.desk().workScreen().transcript().remembered().places().getOrDefault(transcript.id().value(), -1);
    }

    @Test
    void theTranscriptIsReadOutTurnByTurnWithItsCodes() throws Exception {
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            importTranscript(window, transcriptFile());
            String text = window.study().text(window.study().transcripts().get(0)).content();
            codeByKeyboard(window, text.indexOf("ik ging niet"), "stilvallen");
            JTextComponent words = words(window);
            String said = WindowDriver.onEventThread(() -> {
                words.setCaretPosition(0);
                words.setCaretPosition(text.indexOf("ik ging niet"));
                return words.getAccessibleContext().getAccessibleDescription();
            });
            assertThat(said).startsWith("Beurt 3, P2: Bij mij was het de fiets.").endsWith("Codes: stilvallen");
        }
    }
}

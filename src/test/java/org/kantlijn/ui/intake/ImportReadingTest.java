package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.testing.SmallStudy;

/** Reading files in the background. */
class ImportReadingTest {

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void begin() throws Exception {
        trial = new Trial(folder);
    }

    @AfterEach
    void close() throws Exception {
        trial.close();
    }

    private Path interview(int number) throws Exception {
        return trial.file("A" + number + " Interview.txt", "V: Wat deed u?", "R: Ik liep " + number + " uur.", "V: Ver?", "R: Nee.");
    }

    @Test
    void manyFilesAreReadOneAfterTheOtherAndEachCanBeShown() throws Exception {
        List<Path> files = new ArrayList<>();
        String words = "R: " + "Ik liep naar huis en daarna weer terug. ".repeat(20);
        for (int i = 1; i <= 24; i++) {
            files.add(trial.file("A" + i + " Interview.txt", "V: Wat deed u?", words + i, "V: Ver?", "R: Nee."));
        }
        trial.open(files.toArray(Path[]::new));
        assertThat(trial.desk().session().included()).hasSize(24);
        trial.on(() -> trial.desk().session().go(17));
        trial.settle();
        assertThat(trial.seen().draft().file()).isEqualTo("A18 Interview.txt");
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreRead() throws Exception {
        Path picture = folder.resolve("foto.txt");
        Files.write(picture, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        trial.open(picture, interview(1));
        ImportFile file = trial.desk().session().file(0);
        assertThat(file.trouble().problem()).isEqualTo(Problem.IMAGE);
        assertThat(file.trouble().sentence().in(Trial.DUTCH)).contains("foto.txt");
        assertThat(trial.desk().session().included()).containsExactly(1);
        assertThat(trial.panel().main().isEnabled()).isTrue();
        trial.run("import.file.next");
        assertThat(trial.doubts()).extracting(Doubt::words).contains("1 bestand kan niet worden gelezen.");
    }

    @Test
    void stoppingLeavesTheRestUnread() throws Exception {
        SmallStudy.onEvents(() -> {
            ImportDesk desk = new ImportDesk(trial.work(), new ImportSession(List.of(interview(1), interview(2), interview(3))));
            desk.reading().start();
            desk.reading().stop();
            assertThat(desk.reading().busy().get()).isFalse();
            assertThat(desk.session().lookedAt()).isZero();
            return null;
        });
    }

    @Test
    void anotherEncodingReadsTheFileAgainAndUndoGoesBack() throws Exception {
        Path file = trial.file("A1 Interview.txt");
        Files.write(file, "V: Waar was u?\nR: In het café.\nV: En toen?\nR: Naar één zus.\n".getBytes(StandardCharsets.UTF_8));
        trial.open(file);
        trial.on(() -> trial.desk().choose(choices -> choices.reading(ReadingChoice.OPEN.encoded(StandardCharsets.ISO_8859_1))));
        trial.settle();
        assertThat(trial.seen().draft().text().content()).contains("cafÃ©");
        trial.run("import.undo");
        assertThat(trial.seen().draft().text().content()).contains("café");
    }

    @Test
    void aChoiceWithWhichTheFileCannotBeReadIsToldAndTakenBack() throws Exception {
        trial.open(interview(1));
        trial.on(() -> trial.desk().choose(choices -> choices.reading(choices.reading().onSheet("Blad 9"))
            .reading(ReadingChoice.OPEN.encoded(StandardCharsets.UTF_16LE))));
        trial.settle();
        trial.run("import.undo");
        assertThat(trial.desk().session().current().state()).isEqualTo(ImportFile.State.READ);
        assertThat(trial.seen().draft().text().content()).contains("Ik liep 1 uur.");
    }

    @Test
    void choicesAboutTheFirstHoldForTheSecondAndAreMadeWhenItIsShown() throws Exception {
        trial.open(interview(1), interview(2));
        trial.on(() -> trial.panel().speakers().table().select("R"));
        trial.on(() -> trial.panel().speakers().table().setValueAt("Cliënt", trial.panel().speakers().table().getSelectedRow(),
            SpeakerColumns.BECOMES));
        trial.settle().run("import.file.next");
        assertThat(trial.rows()).extracting(row -> row.main().becomes()).contains("Cliënt");
        assertThat(trial.seen().draft().text().content()).contains("2 uur");
        trial.on(() -> trial.desk().session().repeating().set(false));
        trial.settle();
        assertThat(trial.rows()).extracting(row -> row.main().becomes()).doesNotContain("Cliënt");
    }
}

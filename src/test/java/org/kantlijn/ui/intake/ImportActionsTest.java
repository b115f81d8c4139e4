package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Step;
import org.kantlijn.intake.PartChoice;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** Each action of the dialog, on real files and a real study, without a window. */
class ImportActionsTest {

    private static final String[] GROUP = {"Int: Hoe begon het?", "P1: Met de fiets, zei Ans.", "P2: Ik sliep niet.",
        "Deelnemer 2: En toen wel.", "Pauze: tien minuten",
        "P1: Nou, vraag het Ans maar.", "Int: En daarna?", "P2: Daarna niet meer.", "Deelnemer 2: Nee.", "P1: Nee."};

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void open() throws Exception {
        trial = new Trial(folder);
        trial.open(trial.file("F3 Groep.txt", GROUP),
            trial.file("A1 Interview.txt", "V: Wat deed u?", "R: Ik liep.", "V: Ver?", "R: Nee."));
    }

    @AfterEach
    void close() throws Exception {
        trial.close();
    }

    private SpeakerRow row(String label) throws Exception {
        return trial.rows().stream().filter(row -> row.holds(label)).findFirst().orElseThrow();
    }

    @Test
    void aLabelIsStruckAndTakenBackByTheSameKey() throws Exception {
        trial.select("P2").run("import.label.strike");
        assertThat(row("P2").struck()).isTrue();
        trial.select("P2").run("import.label.strike");
        assertThat(row("P2").struck()).isFalse();
    }

    @Test
    void undoAndRedoGoThroughWhatWasChosen() throws Exception {
        trial.select("P2").run("import.label.strike").run("import.undo");
        assertThat(row("P2").struck()).isFalse();
        trial.run("import.redo");
        assertThat(row("P2").struck()).isTrue();
    }

    @Test
    void spaceTicksWhoLeads() throws Exception {
        trial.on(() -> trial.panel().speakers().table().setValueAt(true, rowOf("P1"), SpeakerColumns.LEADS));
        trial.settle();
        assertThat(row("P1").leads()).isTrue();
        assertThat(trial.seen().page().moderators()).contains("P1");
    }

    private int rowOf(String label) {
        SpeakerTable table = trial.panel().speakers().table();
        table.select(label);
        return table.getSelectedRow();
    }

    @Test
    void whatALabelBecomesIsWrittenInItsRow() throws Exception {
        trial.on(() -> trial.panel().speakers().table().setValueAt("Directeur", rowOf("P1"), SpeakerColumns.BECOMES));
        trial.settle();
        assertThat(row("P1").main().becomes()).isEqualTo("Directeur");
        assertThat(trial.seen().draft().turns().all()).anyMatch(turn -> "Directeur".equals(turn.speaker()));
    }

    @Test
    void theRemedyOfASuggestionJoinsLabels() throws Exception {
        trial.remedy("Deelnemer 2");
        assertThat(row("P2").joined()).extracting(LabelRow::label).containsExactly("Deelnemer 2");
    }

    @Test
    void theRemedyOfANameReplacesItAndCanBeTakenBack() throws Exception {
        trial.remedy("‘Ans’");
        assertThat(trial.seen().draft().choices().pseudonyms()).extracting(Pseudonym::words).containsExactly("Ans");
        assertThat(trial.seen().draft().text().content()).doesNotContain("Ans");
        trial.run("import.undo");
        assertThat(trial.seen().draft().text().content()).contains("Ans");
    }

    @Test
    void thePreviewFollowsTheSelectedSpeakerFromTurnToTurn() throws Exception {
        trial.select("P1").run("import.turn.next");
        int first = trial.panel().preview().turnNumber();
        trial.run("import.turn.next");
        int second = trial.panel().preview().turnNumber();
        assertThat(List.of(first, second)).containsExactly(2, 5);
        trial.run("import.turn.previous");
        assertThat(trial.panel().preview().turnNumber()).isEqualTo(2);
    }

    @Test
    void partsAreKeptInTheOrderOfTheirTurns() throws Exception {
        trial.on(() -> trial.desk().choose(choices -> Parts.beginning(Parts.beginning(choices, "Later", 7), "Na de pauze", 5)));
        trial.settle();
        assertThat(trial.seen().draft().choices().parts()).extracting(PartChoice::turn).containsExactly(5, 7);
        trial.on(() -> trial.desk().choose(choices -> Parts.without(choices, 5)));
        trial.settle();
        assertThat(trial.seen().draft().choices().parts()).extracting(PartChoice::name).containsExactly("Later");
    }

    @Test
    void filesAreGoneThroughWithTheirKeys() throws Exception {
        assertThat(trial.panel().commands().all().get("import.file.previous").isEnabled()).isFalse();
        trial.run("import.file.next");
        assertThat(trial.seen().draft().file()).isEqualTo("A1 Interview.txt");
        assertThat(trial.panel().commands().all().get("import.file.next").isEnabled()).isFalse();
        trial.run("import.file.previous");
        assertThat(trial.seen().draft().file()).isEqualTo("F3 Groep.txt");
    }

    @Test
    void theListOfFilesTellsWhatBecomesOfEach() throws Exception {
        trial.run("import.files");
        FilesPage page = new FilesPage(trial.desk().wording(), trial.desk().session(), () -> { });
        assertThat(page.words()).containsExactly("nieuw transcript, 9 beurten", "nieuw transcript, 4 beurten");
        trial.on(() -> trial.desk().session().decide(1, Fate.LEFT_OUT));
        assertThat(page.words()).endsWith("weggelaten");
        assertThat(trial.panel().main().getText()).isEqualTo("Importeer 1 bestand");
    }

    @Test
    void nothingIsStoredBeforeTheButtonAndAllOfItIsOneStep() throws Exception {
        Step before = last();
        trial.select("Deelnemer 2").run("import.label.strike");
        assertThat(last()).isSameAs(before);
        trial.run("import.start");
        Study study = trial.work().study();
        assertThat(study.transcripts()).extracting(Transcript::code).containsExactly("F3", "A1");
        assertThat(study.participants()).filteredOn(person -> person.role() == Participant.Role.MODERATOR).hasSize(2);
        trial.on(() -> trial.work().undo());
        assertThat(trial.work().study().transcripts()).isEmpty();
        assertThat(trial.work().study().participants()).isEmpty();
    }

    private Step last() {
        List<Step> history = trial.work().open().history();
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }

    @Test
    void aFileThatVanishedStoresNothing() throws Exception {
        Files.delete(folder.resolve("in/A1 Interview.txt"));
        trial.run("import.start");
        assertThat(trial.work().study().transcripts()).isEmpty();
        assertThat(trial.desk().storing().get()).isFalse();
    }
}

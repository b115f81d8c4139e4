package org.kantlijn.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;
import org.kantlijn.intake.script.ReadingChoice.TableLayout;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.SpeakerCount;

/** Surveys, as several programs write them: a row is a respondent. */
class SurveyIntakeTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private ImportedTranscript read(String name) throws IntakeException {
        return desk.read(TableIntakeTest.fixture(desk, name));
    }

    private List<String> used(String name, ColumnUse use) throws IntakeException {
        return used(desk.draft(TableIntakeTest.fixture(desk, name)), use);
    }

    private static List<String> used(ImportDraft draft, ColumnUse use) {
        assertThat(draft.offer().layout()).isEqualTo(TableLayout.SURVEY);
        return draft.offer().columns().stream().filter(column -> column.use() == use).map(Offer.Column::heading).toList();
    }

    private static Map<String, Map<String, String>> attributes(ImportedTranscript imported) {
        return imported.material().changes().stream().filter(ParticipantAdded.class::isInstance).map(ParticipantAdded.class::cast)
            .collect(Collectors.toMap(ParticipantAdded::code, ParticipantAdded::attributes));
    }

    @Test
    void questionsStandAboveTheAnswersOfEachRespondent() throws IntakeException {
        ImportedTranscript imported = read("survey-msforms.xlsx");
        assertThat(Desk.shown(imported)).startsWith("NOTE|Wat deed uw leidinggevende toen u uitviel?",
            "R1|Hij belde de eerste dag, en daarna nooit meer.", "NOTE|Wat had beter gekund?", "R1|Eerder bellen.",
            "NOTE|Wat deed uw leidinggevende toen u uitviel?", "R2|Ze kwam langs met soep en met de planning.");
        assertThat(attributes(imported)).containsEntry("R3",
            Map.of("In welke sector werkt u?", "zorg", "Hoe lang duurde het traject (maanden)?", "6.5"));
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.COLUMNS_LEFT_OUT, "Start time, Completion time, Email"));
    }

    @Test
    void qualtricsWritesThreeHeadersAndTheQuestionIsTheSecond() throws IntakeException {
        String open = "Please describe in your own words what happened when you went back to work.";
        assertThat(used("survey-qualtrics.csv", ColumnUse.TEXT)).containsExactly("What helped you most? - Other: - Text", open);
        assertThat(used("survey-qualtrics.csv", ColumnUse.ATTRIBUTE)).containsExactly("Response ID", "How old are you?",
            "How satisfied are you with the support, overall?", "What helped you most? - Selected Choice");
        ImportedTranscript imported = read("survey-qualtrics.csv");
        assertThat(Desk.shown(imported)).startsWith("NOTE|" + open,
            "R1|I started with two mornings a week, and my manager came by every day.", "NOTE|" + open,
            "R3|They had filled my desk./I could not even find a chair.")
            .contains("R4|It went well & I stayed.");
        assertThat(imported.material().changes().toString()).doesNotContain("192.0.2", "example.org");
    }

    @Test
    void respondentsWhoWroteNothingKeepWhatTheyChose() throws IntakeException {
        assertThat(attributes(read("survey-qualtrics.csv")).get("R2")).contains(entry("How old are you?", "29"));
    }

    @Test
    void boxesThatWereTickedAreNoAnswersInOwnWords() throws IntakeException {
        assertThat(used("survey-googleforms.csv", ColumnUse.TEXT))
            .containsExactly("Wat had u willen weten voordat het traject begon?", "Hebt u nog opmerkingen?");
        assertThat(used("survey-googleforms.csv", ColumnUse.ATTRIBUTE)).containsExactly("Wat is uw leeftijd?",
            "Hoe vaak ging u naar het spreekuur?", "Welke hulp kreeg u? (meerdere antwoorden mogelijk)");
        assertThat(used("survey-googleforms.csv", ColumnUse.LEFT_OUT)).containsExactly("Tijdstempel", "E-mailadres");
    }

    @Test
    void surveyMonkeyWritesTwoHeadersOfWhichTheFirstIsToldOnce() throws IntakeException {
        assertThat(used("survey-surveymonkey.csv", ColumnUse.ATTRIBUTE)).containsExactly("Respondent ID", "In welke gemeente woont u?",
            "Hoe beoordeelt u de begeleiding? – Contact", "Hoe beoordeelt u de begeleiding? – Uitleg");
        assertThat(read("survey-surveymonkey.csv").speakers()).extracting(SpeakerCount::label).containsExactly("R1", "R2", "R4");
    }

    @Test
    void limeSurveyNumbersItsRespondents() throws IntakeException {
        assertThat(used("survey-limesurvey.csv", ColumnUse.RESPONDENT)).containsExactly("id. Response ID");
        assertThat(read("survey-limesurvey.csv").speakers()).extracting(SpeakerCount::label).containsExactly("R3", "R4", "R5", "R6", "R7");
    }

    @Test
    void theUserChoosesWhatAColumnIs() throws IntakeException {
        Path file = TableIntakeTest.fixture(desk, "survey-limesurvey.csv");
        String job = "G01Q01. Wat is uw functie?";
        ReadingChoice choice = ReadingChoice.OPEN.laidOut(null, Map.of(job, ColumnUse.TEXT, "seed. Seed", ColumnUse.NOTE));
        ImportDraft draft = desk.draft(file, ImportChoices.OPEN.reading(choice));
        assertThat(used(draft, ColumnUse.TEXT)).hasSize(2).contains(job);
        assertThat(draft.text().content()).startsWith("R3, seed. Seed: 18860\n" + job + "\nteamleider\n");
    }

    @Test
    void whereNobodyAnsweredInOwnWordsTheChoicesAreKeptAsNotes() throws IntakeException {
        Path file = desk.file("gesloten.csv", "respondent;leeftijd;tevreden\nA1;34;ja\nA2;51;nee\nB1;28;ja\n");
        ImportDraft draft = desk.draft(file);
        assertThat(draft.text().content().lines()).containsExactly("A1: leeftijd: 34; tevreden: ja", "A2: leeftijd: 51; tevreden: nee",
            "B1: leeftijd: 28; tevreden: ja");
        assertThat(draft.warnings()).extracting(Warning::kind).contains(Warning.Kind.NO_OPEN_COLUMN);
    }

    @Test
    void aRespondentOfSeveralRowsLosesNothing() throws IntakeException {
        Path file = desk.file("twee.csv", "deelnemer;stad;wat viel u op?\nA1;Gent;De rust op de gang viel mij op.\n"
            + "A1;Aalst;De drukte in de wachtzaal viel mij op.\n");
        ReadingChoice choice = ReadingChoice.OPEN.laidOut(TableLayout.SURVEY, Map.of("deelnemer", ColumnUse.RESPONDENT));
        ImportDraft draft = desk.draft(file, ImportChoices.OPEN.reading(choice));
        assertThat(draft.text().content()).contains("De rust", "De drukte", "A1, stad: Aalst");
    }

    @Test
    void fortyColumnsAndMoreAreOfferedWithASample() throws IntakeException {
        StringBuilder table = new StringBuilder("nr");
        for (int i = 1; i <= 45; i++) {
            table.append(";Vraag ").append(i);
        }
        for (int row = 1; row <= 8; row++) {
            table.append('\n').append(row);
            for (int i = 1; i <= 45; i++) {
                table.append(';').append(i % 9 == 0 ? "Antwoord in eigen woorden, nummer " + row + " bij " + i : String.valueOf(row % 3));
            }
        }
        ImportDraft draft = desk.draft(desk.file("breed.csv", table.toString()));
        assertThat(draft.offer().columns()).hasSize(46);
        assertThat(used(draft, ColumnUse.TEXT)).containsExactly("Vraag 9", "Vraag 18", "Vraag 27", "Vraag 36", "Vraag 45");
        Optional<Offer.Column> ninth = draft.offer().columns().stream().filter(column -> column.heading().equals("Vraag 9")).findFirst();
        assertThat(ninth).contains(new Offer.Column("Vraag 9", ColumnUse.TEXT, 8, "Antwoord in eigen woorden, nummer 1 bij 9"));
    }
}

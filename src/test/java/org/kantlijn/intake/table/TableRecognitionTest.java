package org.kantlijn.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.SpeakerCount;

/** What is a table and what is text, whatever the name of the file says. */
class TableRecognitionTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I: Hoe gaat het, vandaag?\nR: Goed, dank u.\nI: En gisteren, toen?\nR: Minder, eerlijk gezegd.\n",
        "Ik sliep slecht, at weinig, werkte door, en zei niets.\nZij vroeg door, elke week, heel rustig, en dat hielp.\n"
            + "Toen kwam het plan, op papier, met een datum, en een naam.\nDat was goed, dat was veel, dat was op tijd, dat was nodig.\n"
            + "En nu werk ik weer, drie dagen, soms vier, nooit meer vijf.\n",
        "Spreker, tekst en tijd staan hier niet; dit is een zin.\nEn dit ook, zeker; dat is waar.\n",
        "Anke\tIk kom uit Gent.\nBas\tEn ik uit Zwolle.\nAnke\tZo.\nBas\tJa.\n",
        "Spreker\tTekst\nAnke\tIk kom uit Gent.\nEn ik woon er nog,\nal jaren,\nalleen.\nBas\tJa.\n",
        "00:00:01\tI\tHoe was het?\n00:00:04\tR\tGoed.\n00:00:09\tI\tEcht?\n00:00:12\tR\tJa.\n"})
    void sentencesAndTypedTranscriptsAreText(String content) throws IntakeException {
        assertThat(desk.readText(content).format()).isEqualTo("txt");
    }

    @Test
    void aListOfSentencesStaysTextThoughItsNameSaysOtherwise() throws IntakeException {
        String content = "I: Hoe gaat het?\nR: Goed, dank u, en met u, en thuis?\nI: Ja\nR: Mooi\n";
        ImportedTranscript imported = desk.read(desk.file("gesprek.csv", content));
        assertThat(imported.format()).isEqualTo("txt");
        assertThat(Desk.shown(imported)).startsWith("I|Hoe gaat het?");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Spreker;Tekst\nI;Hoe was het, echt?\nR;Goed; of nee: \"zo zo\".\n",
        "speaker,text\nI,\"How was it, really?\"\nR,Fine.\n",
        "Zeit\tSprecher\tInhalt\n0:01\tI\tWie war es?\n0:03\tB\tGut.\n",
        "sep=;\nwie;wat\nI;Hoe was het, echt?\nR;Goed.\nI;Zo, zo.\nR;Ja.\n"})
    void tablesOfAConversationAreTablesWhateverTheirName(String content) throws IntakeException {
        ImportedTranscript imported = desk.readText(content.replace("Goed; of nee: \"zo zo\".", "Goed of nee, zo zo."));
        assertThat(imported.format()).isIn("csv", "tsv");
        assertThat(imported.speakers()).hasSize(2);
    }

    @Test
    void aSurveySavedAsUnicodeTextIsATable() throws IntakeException {
        String content = "\uFEFFnr\tleeftijd\tWat hielp u?\n1\t34\tDat iemand belde, elke week weer.\n"
            + "2\t41\tDe koffie op dinsdag, met de anderen.\n3\t29\tNiets hielp mij, behalve de tijd zelf.\n";
        ImportedTranscript imported = desk.read(desk.file("enquete.txt", content.getBytes(StandardCharsets.UTF_16LE)));
        assertThat(imported.format()).isEqualTo("tsv");
        assertThat(imported.speakers()).extracting(SpeakerCount::label).containsExactly("R1", "R2", "R3");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldWithItsRow() {
        Path file = desk.file("fout.csv", "spreker,tekst\nA,Ja.\nB,\"Nee\nA,Zo.\n");
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.read(file))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.BAD_QUOTING)).withMessageContaining("row 3");
    }

    @Test
    void betweenTabsQuotationMarksThatEncloseNoCellAreWords() throws IntakeException {
        Path file = desk.file("a.tsv", "spreker\ttekst\nA\t\"Ja\" zei ze.\nB\t\"Nee\nA\t\"Twee\nregels\"\nB\tZo.\n");
        assertThat(Desk.shown(desk.read(file))).containsExactly("A|\"Ja\" zei ze.", "B|\"Nee", "A|Twee/regels", "B|Zo.");
    }

    @Test
    void theSeparatorIsTheOneThatMakesATable() throws IntakeException {
        Path file = desk.file("a.csv", "Spreker;Tekst, letterlijk\nA;Ja, ja, ja.\nB;Nee, nee.\nA;Zo\nB;Ja, hoor, ja.\n");
        assertThat(Desk.shown(desk.read(file))).containsExactly("A|Ja, ja, ja.", "B|Nee, nee.", "A|Zo", "B|Ja, hoor, ja.");
    }

    @Test
    void aChatThatIsCalledATableIsText() throws IntakeException {
        String content = "[09:01] Ana: hoi, hoe gaat het\n[09:02] Bo: goed, met jou\n[09:03] Ana: ja, ook\n[09:04] Bo: mooi, toch\n";
        assertThat(desk.read(desk.file("chat.csv", content)).speakers()).extracting(SpeakerCount::label).containsExactly("Ana", "Bo");
    }

    @Test
    void aTableWithoutHeadingsIsAConversationWhereLabelsRecur() throws IntakeException {
        Path file = desk.file("a.csv", "P1,\"Ik vond het goed, eigenlijk.\"\nInt,\"Waarom was dat, denkt u?\"\nP1,\"Door de mensen.\"\n"
            + "Int,\"Ja, dat snap ik heel goed.\"\nP2,\"Ik niet, ik vond er niets aan.\"\n");
        assertThat(Desk.shown(desk.read(file))).hasSize(5).startsWith("P1|Ik vond het goed, eigenlijk.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.txt"})
    void oneRowThatIsTooLongLeavesATableATable(String name) throws IntakeException {
        Path file = desk.file(name, "spreker,tekst\nA,Hoe was het?\nB,Goed, en met de kinderen ook\nA,Zo.\nB,Ja.\n");
        ImportedTranscript imported = desk.read(file);
        assertThat(imported.format()).isEqualTo("csv");
        assertThat(Desk.shown(imported)).containsExactly("A|Hoe was het?", "B|Goed", "NOTE|C: en met de kinderen ook", "A|Zo.", "B|Ja.");
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.OVERLONG_ROWS, "3"));
    }

    @Test
    void anOverlongRowOfASurveyIsTold() throws IntakeException {
        Path file = desk.file("a.csv", "nr,leeftijd,Wat hielp u?\n1,34,Dat iemand mij elke week weer belde\n"
            + "2,41,De koffie op dinsdag, met de anderen, altijd\n3,29,Niets hielp mij behalve de tijd zelf\n");
        ImportedTranscript imported = desk.read(file);
        assertThat(Desk.shown(imported)).contains("NOTE|R2, D: met de anderen", "NOTE|R2, E: altijd");
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.OVERLONG_ROWS, "3"));
    }

    @Test
    void aColumnOfChoicesUnderAHeadingOfItsOwnNamesNoSpeakers() throws IntakeException {
        Path file = desk.file("a.csv", "woonplaats;Wat vond u ervan?\nGent;Ik vond het goed, eigenlijk.\nAalst;Niets aan, vond ik het.\n"
            + "Gent;Het was te lang voor mij.\nGent;Ik kom zeker nog eens terug.\n");
        assertThat(desk.draft(file).offer().layout()).isEqualTo(ReadingChoice.TableLayout.SURVEY);
    }
}

package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.study.Participant.Role;

class SpeakerRecognitionTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<String> shown(String text) throws IntakeException {
        return Desk.shown(desk.readText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Anke: ja\nBas: nee\nAnke: hoor\nBas: goed",
        "Anke : ja\nBas : nee\nAnke : hoor\nBas : goed",
        "[Anke] ja\n[Bas] nee\n[Anke] hoor\n[Bas] goed",
        "Anke\tja\nBas\tnee\nAnke\thoor\nBas\tgoed",
        "- Anke: ja\n- Bas: nee\n- Anke: hoor\n- Bas: goed",
        "**Anke:** ja\n**Bas:** nee\n**Anke**: hoor\n**Bas**: goed",
        "**Anke** ja\n**Bas** nee\n**Anke** hoor\n**Bas** goed",
        "Anke:\nja\n\nBas:\nnee\n\nAnke:\nhoor\n\nBas:\ngoed",
        "anke: ja\r\nBAS: nee\r\nANKE: hoor\rBas: goed"})
    void eachWayOfWritingALabelIsRecognised(String text) throws IntakeException {
        assertThat(shown(text)).usingElementComparator(String::compareToIgnoreCase)
            .containsExactly("Anke|ja", "Bas|nee", "Anke|hoor", "Bas|goed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[00:01:02] I: ja", "I [00:01:02]: ja", "I (00:01:02): ja", "00:01:02 I: ja",
        "I: [1:02] ja", "I 1:02: ja", "[01:02,0] I: ja"})
    void theTimeAtALabelBecomesTheTimeOfTheTurn(String text) throws IntakeException {
        ImportedTranscript imported = desk.readText(text);
        assertThat(Desk.shown(imported)).containsExactly("I|ja");
        assertThat(Desk.turns(imported).all().get(0).seconds()).isEqualTo(62.0);
    }

    @Test
    void firstSpellingOfALabelWinsWhateverItsCapitalsAndAccents() throws IntakeException {
        assertThat(shown("René: een\nRENE\u0301: twee")).containsExactly("René|een", "René|twee");
    }

    @Test
    void labelsThatRecurOrAreUsualWordsAreTakenAndOthersStayInTheText() throws IntakeException {
        ImportedTranscript imported = desk.readText("I: Wat dacht u?\nR: Ik dacht dit.\nZo gezegd: dat.\nKarel Groen: hallo\nI: En toen?");
        assertThat(Desk.shown(imported))
            .containsExactly("I|Wat dacht u?", "R|Ik dacht dit./Zo gezegd: dat./Karel Groen: hallo", "I|En toen?");
        assertThat(Desk.warnings(imported))
            .containsExactly(Warning.Kind.LABEL_ONCE, Warning.Kind.NAME_IN_TEXT, Warning.Kind.CONTINUED);
        assertThat(imported.warnings().get(1).message().arguments()).containsExactly("Karel Groen");
        assertThat(imported.warnings().get(2)).isEqualTo(Warning.of(Warning.Kind.CONTINUED, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bijvoorbeeld: dit", "Let op: dit", "For example: this", "10:30 ging ik", "Om 10:30 ging ik",
        "https://voorbeeld.nl", "Ik dacht: dit", "En toen zei ik: dit", "Wat een zin, hoor: dit", "Dat kan niet! Nee: dit",
        "[onhoorbaar] dit", "Dit is een veel te lange aanloop naar een dubbele punt: dit", "een twee drie vier vijf zes: dit"})
    void whatOnlyLooksLikeALabelContinuesTheTurnEvenWhereItRecurs(String line) throws IntakeException {
        assertThat(shown("P1: ja\n" + line + "\n" + line + "\nP2: nee")).containsExactly("P1|ja/" + line + "/" + line, "P2|nee");
    }

    @Test
    void labelsTypedWithoutASignAreToldByTheirLegend() throws IntakeException {
        ImportedTranscript imported = desk.readText("""
            Focusgroep
            SP1 = gespreksleider
            SP2: docent
            SP3\tstudent
            SP9 = notulist

            SP1 Welkom.

            SP2 (lacht) Dank je.
            En nog wat: dit.

            SP1
            Goed.
            """);
        assertThat(Desk.shown(imported)).containsExactly("HEADING|Focusgroep", "NOTE|SP1 = gespreksleider", "NOTE|SP2: docent",
            "NOTE|SP3\tstudent", "NOTE|SP9 = notulist", "SP1|Welkom.", "SP2|(lacht) Dank je./En nog wat: dit.", "SP1|Goed.");
    }

    @Test
    void labelsTypedWithoutASignAndWithoutALegendAreToldByTheirSeries() throws IntakeException {
        assertThat(shown("SP1 een\nSP2 twee\nSP1 drie")).containsExactly("SP1|een", "SP2|twee", "SP1|drie");
        assertThat(shown("I: hoe kwam u?\nR: over de weg.\nA12 was dicht.\nI: ja?\nR: ja.")).contains("R|over de weg./A12 was dicht.");
    }

    @Test
    void colonsInALegendAreToldFromTurnsByTheTitleAboveIt() throws IntakeException {
        assertThat(shown("Deelnemers:\nP1: vrouw, 42\nP2: man, 50\n\nMod: Welkom.\nP1: Dank.\nP2: Ja.\nMod: Mooi."))
            .containsExactly("HEADING|Deelnemers:", "NOTE|P1: vrouw, 42", "NOTE|P2: man, 50",
                "Mod|Welkom.", "P1|Dank.", "P2|Ja.", "Mod|Mooi.");
    }

    @Test
    void stageDirectionsAreNotesAndTheSpeakerGoesOnAfterThem() throws IntakeException {
        assertThat(shown("I: Zo.\n[pauze]\nNog iets.\n(gelach)\nR: Ja.\n[einde opname]"))
            .containsExactly("I|Zo.", "NOTE|[pauze]", "I|Nog iets.", "NOTE|(gelach)", "R|Ja.", "NOTE|[einde opname]");
        assertThat(shown("R:\n(lacht)\nI: Zo.")).containsExactly("R|(lacht)", "I|Zo.");
    }

    @Test
    void textBeforeTheFirstSpeakerIsAHeadingAndNotes() throws IntakeException {
        ImportedTranscript imported = desk.readText("Interview 3\nDatum: 3 maart\nHet regende.\nI: Zo.\nR: Ja.\nI: Goed.\nR: Nou.");
        assertThat(Desk.shown(imported)).startsWith("HEADING|Interview 3", "NOTE|Datum: 3 maart", "NOTE|Het regende.");
        assertThat(imported.notes()).isEqualTo(3);
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.BEFORE_FIRST_SPEAKER, 1));
    }

    @Test
    void withoutAnySpeakerEachParagraphIsATurnOfNobody() throws IntakeException {
        ImportedTranscript imported = desk.readText("Een verhaal.\n\nMet twee alinea’s.\n");
        assertThat(Desk.shown(imported)).containsExactly("null|Een verhaal.", "null|Met twee alinea’s.");
        assertThat(Desk.warnings(imported)).containsExactly(Warning.Kind.NO_SPEAKERS);
        assertThat(imported.speakers()).isEmpty();
    }

    @Test
    void aPageBreakDoesNotSplitATurn() throws IntakeException {
        assertThat(shown("P1: een\fen twee\n\f\nen drie\n\fP2: vier")).containsExactly("P1|een\fen twee/en drie", "P2|vier");
    }

    @Test
    void aLabelWithoutWordsIsAnEmptyTurn() throws IntakeException {
        assertThat(shown("P1:\nP2: ja\nP1: nee")).containsExactly("P1|", "P2|ja", "P1|nee");
    }

    @Test
    void everySpeakerBecomesAParticipantWithARole() throws IntakeException {
        ImportedTranscript imported = desk.readText("SP2 = docent\nSP1 = onderzoeker\nSP1 een\nSP2 twee\nSP1 drie");
        List<ParticipantAdded> participants = imported.material().changes().stream()
            .filter(ParticipantAdded.class::isInstance).map(ParticipantAdded.class::cast).toList();
        assertThat(participants).extracting(ParticipantAdded::code).containsExactly("SP1", "SP2");
        assertThat(participants).extracting(ParticipantAdded::role).containsExactly(Role.MODERATOR, Role.PARTICIPANT);
        assertThat(imported.speakers()).containsExactly(new SpeakerCount("SP1", 2), new SpeakerCount("SP2", 1));
        desk.take(desk.file("gesprek.txt", "SP2 = docent\nSP1 = onderzoeker\nSP1 een\nSP2 twee\nSP1 drie"));
        assertThat(desk.study().transcripts().get(0).speakers()).containsOnlyKeys("SP1", "SP2");
    }

    @Test
    void whatTheLegendSaysOfAPersonStaysInTheTextOnly() throws IntakeException {
        ImportedTranscript imported = desk.readText("P1 = Jan de Vries, 47 jaar\nI: een\nP1: twee\nI: drie\nP1: vier");
        assertThat(Desk.shown(imported)).startsWith("NOTE|P1 = Jan de Vries, 47 jaar");
        assertThat(imported.material().changes().toString()).doesNotContain("Vries");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", " \t", "\u00A0"})
    void endlessBlanksTakeNoTime(String blank) {
        String gap = blank.repeat(1_000_000);
        for (String line : List.of("abc" + gap + "def", "SP1" + gap + "def", "abc" + gap + ":def", "[abc]" + gap + "def",
            "**abc**" + gap + "def", "1:02" + gap + "def" + gap + "ghi", "legenda" + gap + "x", "(" + gap + "x")) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> desk.readText(line + "\nI: ja\nR: nee\nI: zo\nR: nou"));
        }
    }

    @Test
    void theTimeMayStandInAColumnOfItsOwn() throws IntakeException {
        assertThat(shown("Anke\t1:02\tja\nBas \t 1:03 \tnee\n1:04\tAnke\thoor\nBas\t\tgoed"))
            .containsExactly("Anke|ja", "Bas|nee", "Anke|hoor", "Bas|goed");
    }

    @Test
    void anInitialWithAFullStopIsALabelWhereItRecursAndSomebodyAsks() throws IntakeException {
        assertThat(shown("V. Hoe was het?\nA. Goed.\nEn verder niets.\nV. Oké.\nA. Ja."))
            .containsExactly("V|Hoe was het?", "A|Goed./En verder niets.", "V|Oké.", "A|Ja.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I: Kiest u maar.\nR: Wat?\nA. een\nB. twee\nA. drie\nB. vier",
        "I: Wie was dat?\nR: Die twee.\nJ. Jansen was het.\nV. Visser ook.\nJ. Jansen toen.\nV. Visser daarna."})
    void initialsOfPeopleAndOfListsAreNoLabels(String text) throws IntakeException {
        assertThat(desk.readText(text).speakers()).extracting(SpeakerCount::label).containsExactly("I", "R");
    }

    @Test
    void legendEntriesThatNobodyBearsAreReported() throws IntakeException {
        ImportedTranscript imported = desk.readText("SP1 = onderzoeker\nSP7 = notulist\nSP1 een\nSP2 twee\nSP1 drie\nSP2 vier");
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.LEGEND_UNUSED, "SP7"));
    }
}

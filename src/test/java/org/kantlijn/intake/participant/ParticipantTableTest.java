package org.kantlijn.intake.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.participant.ParticipantColumn.Use;
import org.kantlijn.intake.participant.ParticipantRow.Match;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Sentences;
import org.kantlijn.intake.table.TableIntakeTest;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Attribute.Sort;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Participant.Consent;
import org.kantlijn.study.Participant.Role;
import org.kantlijn.study.Transcript;

/** Tables that say what participants are like, read into a study with two focus groups that each have a P1 and a P2, and an interview. */
class ParticipantTableTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() throws IntakeException {
        desk = new Desk(folder);
        desk.take(desk.file("F1 Coaches.txt", "Mod: Welkom.\nP1: Dank u.\nP2: Hallo.\nMod: Zo.\nP1: Ja.\nP2: Nee."));
        desk.take(desk.file("F2 Leiders.txt", "Mod: Dag.\nP1: Dag.\nP2: Ook dag.\nMod: En?\nP1: Goed.\nP2: Zo zo."));
        desk.take(desk.file("A1 Interview.txt", "I: Hoe gaat het?\nA1: Gaat wel.\nI: O?\nA1: Ja."));
    }

    private Participant participant(String transcript, String label) {
        Transcript found = desk.study().transcripts().stream().filter(t -> t.code().equals(transcript)).findFirst().orElseThrow();
        return desk.study().participant(Objects.requireNonNull(found.participant(label))).orElseThrow();
    }

    private ParticipantTable pasted(String text) throws IntakeException {
        return ParticipantTable.pasted(text, desk.study());
    }

    private static List<Match> matches(ParticipantTable table) {
        return table.rows().stream().map(ParticipantRow::match).toList();
    }

    private static String why(ParticipantRow row) {
        return Objects.requireNonNull(row.why()).in(Locale.forLanguageTag("nl"));
    }

    private static List<Use> uses(ParticipantTable table) {
        return table.columns().stream().map(ParticipantColumn::use).toList();
    }

    @Test
    void aColumnWithTheTranscriptTellsWhoIsMeant() throws IntakeException {
        ParticipantTable table = pasted("transcript\tcode\tleeftijd\nF1\tP1\t42\nF2 Leiders\tP1\t51\n");
        assertThat(uses(table)).containsExactly(Use.TRANSCRIPT, Use.CODE, Use.ATTRIBUTE);
        assertThat(matches(table)).containsOnly(Match.MATCHED);
        desk.apply(table.changes());
        assertThat(participant("F1", "P1").attributes()).isEqualTo(Map.of("leeftijd", "42"));
        assertThat(participant("F2", "P1").attributes()).isEqualTo(Map.of("leeftijd", "51"));
        assertThat(pasted("transcript\tcode\tleeftijd\nF1\tP1\t42\nF2 Leiders\tP1\t51\n").changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F2 P1", "F2.P1", "f2 p1", "F2P1", "F2: P1", "F2 Leiders P1"})
    void aCitationTellsWhoIsMeant(String citation) throws IntakeException {
        ParticipantTable table = pasted("deelnemer\tstad\n" + citation + "\tGent\n");
        assertThat(table.rows().get(0).participant()).isEqualTo(participant("F2", "P1").id());
    }

    @Test
    void aCodeOfSeveralIsNeverGuessed() throws IntakeException {
        ParticipantTable table = pasted("code\tstad\nP1\tGent\nA1\tAalst\n");
        assertThat(matches(table)).containsExactly(Match.AMBIGUOUS, Match.MATCHED);
        ParticipantRow first = table.rows().get(0);
        assertThat(first.candidates()).containsExactly(participant("F1", "P1").id(), participant("F2", "P1").id());
        assertThat(why(first)).isEqualTo("“P1” kan F1 P1, F2 P1 zijn; voeg een kolom met het transcript toe of schrijf de code zo.");
        assertThat(table.changes()).hasSize(2).hasOnlyElementsOfTypes(AttributesDefined.class, ParticipantDescribed.class);
        ParticipantTable chosen = table.with(table.choices().meaning(2, participant("F2", "P1").id()));
        desk.apply(chosen.changes());
        assertThat(participant("F2", "P1").attributes()).containsEntry("stad", "Gent");
        assertThat(participant("F1", "P1").attributes()).isEmpty();
    }

    @Test
    void aTranscriptOfWhichTheTitleIsTheShortNameIsCitedToo() throws IntakeException {
        desk.take(desk.file("FG3.txt", "Mod: Dag.\nP1: Dag.\nMod: En?\nP1: Goed."));
        ParticipantTable table = pasted("code\tstad\nFG3 P1\tGent\nP1\tGent\n");
        assertThat(table.rows().get(0).participant()).isEqualTo(participant("FG3", "P1").id());
        assertThat(table.rows().get(1).candidates()).hasSize(3);
    }

    @Test
    void theGroupTellsWhoIsMeantWhereItIsTheGroupOfOne() throws IntakeException {
        desk.apply(pasted("code\tgroep\nF1 P1\tCoaches\nF2 P1\tLeiders\n").changes());
        ParticipantTable table = pasted("code\tgroep\tstad\nP1\tleiders\tGent\nP2\tLeiders\tAalst\n");
        assertThat(matches(table)).containsExactly(Match.MATCHED, Match.AMBIGUOUS);
        assertThat(table.rows().get(0).participant()).isEqualTo(participant("F2", "P1").id());
    }

    @Test
    void rowsThatFitNobodySayWhy() throws IntakeException {
        ParticipantTable table = pasted("transcript\tcode\tstad\nF9\tP1\tGent\nF1\tP7\tGent\n\tB3\tGent\n\t\tGent\n"
            + "F1\tP1\tGent\nF1\tP1\tAalst\n");
        assertThat(matches(table)).containsExactly(Match.UNKNOWN, Match.UNKNOWN, Match.NEW, Match.NAMELESS, Match.MATCHED, Match.TWICE);
        assertThat(table.rows().stream().filter(row -> row.why() != null).map(ParticipantTableTest::why)).containsExactly(
            "Er is geen transcript “F9” in de studie.", "In “F1” spreekt niemand als “P7”.", "De studie heeft geen deelnemer “B3”.",
            "Er is geen deelnemer genoemd.", "“F1 P1” staat al in rij 6.");
    }

    @Test
    void whoIsNotInTheStudyIsAddedOnlyWhereThatIsChosen() throws IntakeException {
        ParticipantTable table = pasted("code\trol\tgroep\ttoestemming\tstad\nB3\tdeelnemer\tCliënten\tja\tGent\n");
        assertThat(table.changes()).isEmpty();
        ParticipantTable adding = table.with(table.choices().adding(true));
        Id<Participant> id = Objects.requireNonNull(adding.rows().get(0).participant());
        assertThat(adding.changes()).containsExactly(
            new AttributesDefined(List.of(new Attribute("stad", Sort.TEXT, List.of()))),
            new ParticipantAdded(id, "B3", Role.PARTICIPANT, "Cliënten", Map.of("stad", "Gent")), new ConsentSet(id, Consent.YES));
    }

    @Test
    void changedCellsShowWhatTheyWereAndBlankOnesAlterNothing() throws IntakeException {
        desk.apply(pasted("code\tleeftijd\tstad\trol\nA1\t34\tGent\trespondent\n").changes());
        ParticipantTable table = pasted("Code\tLeeftijd\tStad\tRol\ttoestemming\nA1\t35\t\tdeelnemer\tNee\n");
        assertThat(table.rows().get(0).cells()).containsExactly(new ParticipantRow.Cell("leeftijd", Use.ATTRIBUTE, "34", "35"),
            new ParticipantRow.Cell("Rol", Use.ROLE, "PARTICIPANT", "PARTICIPANT"),
            new ParticipantRow.Cell("toestemming", Use.CONSENT, "NOT_ASKED", "NO"));
        assertThat(table.rows().get(0).changed()).extracting(ParticipantRow.Cell::heading).containsExactly("leeftijd", "toestemming");
        desk.apply(table.changes());
        assertThat(participant("A1", "A1").attributes()).isEqualTo(Map.of("leeftijd", "35", "stad", "Gent"));
        assertThat(participant("A1", "A1").consent()).isEqualTo(Consent.NO);
    }

    @ParameterizedTest
    @CsvSource({"ja,YES", "Yes,YES", "x,YES", "1,YES", "nee,NO", "geweigerd,NO", "niet gevraagd,NOT_ASKED"})
    void consentIsUnderstoodAsPeopleWriteIt(String words, Consent consent) throws IntakeException {
        ParticipantTable table = pasted("code\tconsent\nA1\t" + words + "\n");
        assertThat(table.rows().get(0).cells()).extracting(ParticipantRow.Cell::after).containsExactly(consent.name());
    }

    @Test
    void aRoleThatIsSomebodysWorkIsAnAttribute() throws IntakeException {
        ParticipantTable table = pasted("code\trol\ttoestemming\nF1 P1\tjobcoach\tja\nF1 P2\tdeelnemer\tnog vragen\n");
        assertThat(uses(table)).containsExactly(Use.CODE, Use.ATTRIBUTE, Use.ATTRIBUTE);
        assertThat(uses(pasted("code\trol\nF1 Mod\tgespreksleider\nF1 P2\tdeelnemer\n"))).containsExactly(Use.CODE, Use.ROLE);
    }

    @Test
    void sortsOfAttributesAreInferredAndThoseDefinedAreKept() throws IntakeException {
        String rows = "code\tleeftijd\tgeslacht\tberoep\nF1 P1\t42\tvrouw\tcoach\nF1 P2\t38,5\tman\tcoach tweede spoor\n"
            + "F2 P1\t51\tvrouw\tploegbaas\nF2 P2\t60\tman\t\n";
        ParticipantTable table = pasted(rows);
        assertThat(table.attributes()).containsExactly(new Attribute("leeftijd", Sort.NUMBER, List.of()),
            new Attribute("geslacht", Sort.CHOICE, List.of("vrouw", "man")), new Attribute("beroep", Sort.TEXT, List.of()));
        desk.apply(table.changes());
        assertThat(pasted("code\tgeslacht\nA1\tx\n").attributes())
            .contains(new Attribute("geslacht", Sort.CHOICE, List.of("vrouw", "man", "x")));
    }

    @Test
    void cellsOfSeveralLinesAreReadAsExcelCopiesThem() throws IntakeException {
        ParticipantTable table = pasted("code\tervaring\tstad\r\nA1\t\"eerst ziek,\ntoen \"\"terug\"\"\"\tGent\r\n"
            + "F1 P1\t\"zo\" gezegd\t\r\n");
        assertThat(table.rows().get(0).cells()).extracting(ParticipantRow.Cell::after)
            .containsExactly("eerst ziek,\ntoen \"terug\"", "Gent");
        assertThat(table.rows().get(1).cells()).extracting(ParticipantRow.Cell::after).containsExactly("\"zo\" gezegd");
    }

    @Test
    void withoutAHeadingTheColumnIsTheOneThatHoldsCodes() throws IntakeException {
        ParticipantTable table = pasted("wie dan\tstad\nF1 P1\tGent\nA1\tAalst\n");
        assertThat(uses(table)).containsExactly(Use.CODE, Use.ATTRIBUTE);
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> pasted("stad\tland\nGent\tBelgië\n"))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.PASTED_NO_PARTICIPANT_COLUMN));
        assertThatExceptionOfType(IntakeException.class)
            .isThrownBy(() -> ParticipantTable.read(desk.file("steden.csv", "stad;land\nGent;België\n"), desk.study()))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NO_PARTICIPANT_COLUMN)).withMessageContaining("steden.csv");
    }

    @Test
    void namesOfPersonsStayOutUnlessTheyAreWanted() throws IntakeException {
        ParticipantTable table = pasted("code\tnaam\te-mail\tstad\nA1\tIemand Anders\tx@example.org\tGent\n");
        assertThat(uses(table)).containsExactly(Use.CODE, Use.LEFT_OUT, Use.LEFT_OUT, Use.ATTRIBUTE);
        assertThat(table.changes().toString()).doesNotContain("Anders", "example.org");
        ParticipantTable wanted = table.with(table.choices().using("naam", Use.ATTRIBUTE).using("stad", Use.GROUP));
        desk.apply(wanted.changes());
        assertThat(participant("A1", "A1").attributes()).isEqualTo(Map.of("naam", "Iemand Anders"));
        assertThat(participant("A1", "A1").group()).isEqualTo("Gent");
    }

    @Test
    void whereLabelsNameParticipantsTheCodeIsWhatTheyAreToBeCalled() throws IntakeException {
        ParticipantTable table = pasted("transcript\tlabel\tcode\nA1 Interview\tI\tInt\nA1 Interview\tA1\tA1\n");
        List<Change> changes = table.changes();
        assertThat(changes).hasSize(1);
        desk.apply(changes);
        assertThat(participant("A1", "I").code()).isEqualTo("Int");
    }

    @Test
    void theTableOfTheSampleStudyIsReadWithoutADoubt() throws IntakeException {
        Desk sample = new Desk(folder);
        for (String name : List.of("F1 Re-integratiecoaches.docx", "F2 Leidinggevenden.txt", "F3 Terug aan het werk.txt",
            "A1 Interview vrouw 47.txt", "A2 Interview man 29.docx", "E1 Interview job coach.txt")) {
            sample.take(sample.sample("transcripts/" + name));
        }
        ParticipantTable table = ParticipantTable.read(sample.sample("participants.csv"), sample.study());
        assertThat(matches(table)).containsOnly(Match.MATCHED);
        sample.apply(table.changes());
        assertThat(sample.study().participants()).filteredOn(person -> !person.isModerator())
            .allSatisfy(person -> assertThat(person.attributes()).containsKeys("geslacht", "leeftijd"));
        assertThat(sample.study().attributes()).extracting(Attribute::name, Attribute::sort)
            .contains(tuple("leeftijd", Sort.NUMBER), tuple("geslacht", Sort.CHOICE));
        assertThat(ParticipantTable.read(sample.sample("participants.csv"), sample.study()).changes()).isEmpty();
    }

    @Test
    void workbooksAreReadTooWithAnotherSheetWhereThatIsChosen() throws IntakeException {
        Path file = TableIntakeTest.fixture(desk, "/org/kantlijn/tables/participants-libreoffice.ods");
        ParticipantTable table = ParticipantTable.read(file, desk.study());
        assertThat(table.sheets()).containsExactly("Focusgroepen", "Interviews");
        assertThat(matches(table)).containsExactly(Match.MATCHED, Match.MATCHED);
        ParticipantTable other = ParticipantTable.read(file, ReadingChoice.OPEN.onSheet("Interviews"), desk.study());
        assertThat(other.sheet()).isEqualTo("Interviews");
        assertThat(other.rows()).extracting(ParticipantRow::name).containsExactly("A1");
    }

    @Test
    void everyDoubtHasItsSentence() {
        for (ParticipantMatcher.Doubt doubt : ParticipantMatcher.Doubt.values()) {
            assertThat(Sentences.of("participant", doubt, 1, 1, 1).in(Locale.ENGLISH)).isNotBlank();
        }
    }
}

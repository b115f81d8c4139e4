package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.Kept;
import org.kantlijn.intake.speaker.LabelChoice;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.intake.speaker.LabelSign;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Participant.Role;
import org.kantlijn.study.Session;
import org.kantlijn.study.Transcript;

class ImportDraftTest {

    private static final String WORDS = "Mod: Zo?\nP1: Ja.\nPauze: 15 minuten\nP2: Nee.\nP1 (Ans): Toch wel.\nMod: Goed.\nP1: Klaar.";

    @TempDir
    private Path folder;
    private Desk desk;
    private ImportDraft draft;

    @BeforeEach
    void begin() throws IntakeException {
        desk = new Desk(folder);
        draft = desk.draftText(WORDS);
    }

    private static LabelRow row(ImportDraft draft, String label) {
        return draft.labels().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
    }

    private ImportDraft choose(String label, LabelChoice choice) throws IntakeException {
        return draft.with(draft.choices().labelled(label, choice));
    }

    @Test
    void everyLabelHasARowAndWhatOnlyLooksLikeOneIsStruckOut() {
        assertThat(draft.labels()).extracting(LabelRow::label, LabelRow::turns, LabelRow::role, LabelRow::struck).containsExactly(
            tuple("Mod", 2, Role.MODERATOR, false), tuple("P1", 2, Role.PARTICIPANT, false), tuple("P2", 1, Role.PARTICIPANT, false),
            tuple("P1 (Ans)", 1, Role.PARTICIPANT, false), tuple("Pauze", 1, Role.PARTICIPANT, true));
        assertThat(row(draft, "P1").samples()).containsExactly("Ja. Pauze: 15 minuten", "Klaar.");
        assertThat(row(draft, "P1").aliases()).containsExactly("P1 (Ans)");
        assertThat(draft.sign()).isEqualTo(LabelSign.COLON);
        assertThat(draft.continued()).containsExactly(2);
        assertThat(draft.count()).isEqualTo(new Kept(69, 44, 25, 0, 0));
    }

    @Test
    void aChoiceAboutOneLabelLeavesALongerOneAlone() throws IntakeException {
        ImportDraft chosen = choose("P1", LabelChoice.PLAIN.acting(Role.MODERATOR));
        assertThat(chosen.labels()).extracting(LabelRow::label).containsExactly("Mod", "P1", "P2", "P1 (Ans)", "Pauze");
        assertThat(Desk.shown(chosen)).contains("P1 (Ans)|Toch wel.");
    }

    @Test
    void namesThatOccurOnceAreOfferedAlsoWithSmallWordsAndBrackets() throws IntakeException {
        ImportDraft names = desk.draftText("Mod: Zo?\nMaria van den Berg: Ja.\nMod: En?\n"
            + "Els ’t Hart (teamleider): Nee.\nDLN2\tSlecht.\nMod: Dag.");
        assertThat(names.labels()).filteredOn(LabelRow::struck).extracting(LabelRow::label)
            .containsExactlyInAnyOrder("Maria van den Berg", "Els ’t Hart (teamleider)", "DLN2");
        assertThat(names.warnings()).extracting(Warning::kind).contains(Warning.Kind.NAME_IN_TEXT);
    }

    @Test
    void anApostropheMakesNoOtherSpeaker() throws IntakeException {
        assertThat(desk.draftText("Els 't Hart: Ja.\nMod: Zo?\nEls ’t Hart: Nee.\nMod: Dag.").labels()).extracting(LabelRow::label)
            .containsExactly("Els 't Hart", "Mod");
    }

    @Test
    void twoLabelsThatBecomeTheSameAreOneSpeaker() throws IntakeException {
        ImportDraft merged = choose("P1 (Ans)", LabelChoice.PLAIN.becoming("P1"));
        assertThat(Desk.shown(merged)).contains("P1|Toch wel.").noneMatch(turn -> turn.startsWith("P1 (Ans)"));
        assertThat(row(merged, "P1").participant()).isEqualTo(row(merged, "P1 (Ans)").participant())
            .isEqualTo(row(draft, "P1").participant());
        assertThat(row(merged, "P1").aliases()).isEmpty();
        desk.take(merged);
        assertThat(desk.study().participants()).extracting(Participant::code).containsExactly("Mod", "P1", "P2");
    }

    @Test
    void aLabelThatIsStruckOutIsWordsOfTheTextAgainAndTheTurnBeforeGoesOn() throws IntakeException {
        ImportDraft struck = choose("P2", LabelChoice.PLAIN.struck(true));
        assertThat(Desk.shown(struck)).contains("P1|Ja./Pauze: 15 minuten/P2: Nee.");
        assertThat(struck.count().lost()).isZero();
        ImportDraft named = choose("Pauze", LabelChoice.PLAIN);
        assertThat(Desk.shown(named)).contains("P1|Ja.", "Pauze|15 minuten", "P2|Nee.");
        assertThat(named.count().lost()).isZero();
        assertThat(Desk.shown(struck.with(ImportChoices.OPEN))).isEqualTo(Desk.shown(draft));
    }

    @Test
    void aSpeakerCanBeAParticipantThatTheStudyHasAndLead() throws IntakeException {
        desk.take(desk.file("eerste.txt", "I: Hoe?\nR: Zo.\nI: Ja?\nR: Ja."));
        Participant known = desk.study().participants().get(1);
        ImportDraft chosen = desk.draftText(WORDS).with(ImportChoices.OPEN.labelled("P2", LabelChoice.PLAIN.meaning(known.id()))
            .labelled("Mod", LabelChoice.PLAIN.becoming("GL").acting(Role.PARTICIPANT)));
        Transcript transcript = desk.take(chosen);
        assertThat(transcript.participant("P2")).isEqualTo(known.id());
        assertThat(desk.study().participants()).extracting(Participant::code).containsExactly("I", "R", "GL", "P1", "P1 (Ans)");
        assertThat(desk.study().participants()).filteredOn(Participant::isModerator).extracting(Participant::code).containsExactly("I");
    }

    @Test
    void choicesApplyToTheNextFileAsFarAsItHasThoseLabels() throws IntakeException {
        ImportChoices choices = draft.choices().titled("Eén").cited("X1").labelled("P2", LabelChoice.PLAIN.struck(true))
            .labelled("P1 (Ans)", LabelChoice.PLAIN.becoming("P1"))
            .labelled("Mod", LabelChoice.PLAIN.meaning(row(draft, "P1").participant()))
            .replacing(List.of(new Pseudonym("Ans", "P1"))).commented(CommentChoice.CODES, ",").parted(List.of(new PartChoice("Na", 2)));
        ImportDraft next = desk.draft(desk.file("twee.txt", "MOD: Zo?\nP2: Ja.\nP3: Nee.\nP2: Goed, Ans."));
        ImportChoices kept = choices.forNext(next);
        assertThat(kept.labels().keySet()).containsExactlyInAnyOrder("P2", "Mod");
        assertThat(kept.labels().values()).allMatch(choice -> choice.existing() == null);
        assertThat(kept.title()).isNull();
        assertThat(kept.shortName()).isNull();
        assertThat(kept.parts()).isEmpty();
        assertThat(kept.comments()).isEqualTo(CommentChoice.CODES);
        assertThat(Desk.shown(next.with(kept))).containsExactly("MOD|Zo?/P2: Ja.", "P3|Nee./P2: Goed, P1.");
    }

    @Test
    void theFileIsReadAgainOnlyWhereThatIsChosen() throws IntakeException {
        Path file = desk.file("latijn.txt", "P1: één\nP2: ça".getBytes(StandardCharsets.ISO_8859_1));
        ImportDraft latin = desk.draft(file);
        assertThat(latin.encoding()).isEqualTo("windows-1252");
        ImportDraft greek = latin.with(latin.choices().reading(ReadingChoice.OPEN.encoded(Charset.forName("ISO-8859-7"))));
        assertThat(greek.encoding()).isEqualTo("ISO-8859-7");
        assertThat(greek.text()).isNotEqualTo(latin.text());
        assertThat(greek.transcript()).isEqualTo(latin.transcript());
        assertThat(greek.with(latin.choices().speakers(false)).text().content()).isEqualTo("P1: één\nP2: ça");
    }

    @Test
    void whatIsKnownOfTheConversationIsReadFromTheLinesAboveIt() throws IntakeException {
        ImportDraft told = desk.draft(desk.file("Focusgroep 3 definitief (2).txt", "Focusgroep cliënten\nDatum: 9 april 2026\n"
            + "Plaats: Utrecht\nDuur: 83 minuten\n\n" + WORDS
            + "\nP2: Ik heb het niet, dat is van de een naar de ander, en dan ook wel voor je."));
        Session session = told.session();
        assertThat(session.sort()).isEqualTo(Session.Sort.FOCUS_GROUP);
        assertThat(session.date()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(session.place()).isEqualTo("Utrecht");
        assertThat(session.minutes()).isEqualTo(83);
        assertThat(session.language()).isEqualTo("nl");
        assertThat(told.title()).isEqualTo("Focusgroep 3 definitief (2)");
        assertThat(told.shortName()).isEqualTo("F3");
        Transcript transcript = desk.take(told);
        assertThat(transcript.code()).isEqualTo("F3");
        assertThat(transcript.session()).isEqualTo(session);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Interview 2026-04-09 R4   | 2026-04-09
        gesprek 9-4-2026          | 2026-04-09
        opname 20260409_1400      | 2026-04-09
        opname 20260409           | 2026-04-09
        FG 3, April 9th, 2026     | 2026-04-09
        Gespräch 9. Mai 2026      | 2026-05-09
        31-2-2026                 |
        Interview 12              |
        """)
    void aDateMayStandInTheNameOfTheFile(String name, LocalDate date) throws IntakeException {
        assertThat(desk.draft(desk.file(name + ".txt", WORDS)).session().date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Focusgroep 3 definitief | F3
        FG2 zorg                | FG2
        fg 12                   | FG12
        interview_07            | I7
        Respondent 4 - Utrecht  | R4
        A1 Interview vrouw 47   | A1
        Gesprek met de buren    | T1
        """)
    void theShortNameIsGuessedFromTheTitle(String title, String shortName) throws IntakeException {
        assertThat(desk.draft(desk.file(title + ".txt", WORDS)).shortName()).isEqualTo(shortName);
    }

    @Test
    void partsBeginAtTurns() throws IntakeException {
        ImportDraft broken = desk.draftText("Mod: Zo?\nP1: Ja.\n[pauze]\nMod: En?\n[Pauze van 15 minuten]\nMod: Welkom terug.\nP1: Dank.");
        assertThat(broken.breaks()).containsExactly(4);
        ImportDraft parted = broken.with(broken.choices().parted(List.of(new PartChoice("Voor", 1), new PartChoice("Na", 4),
            new PartChoice("Nooit", 99))));
        assertThat(parted.session().parts()).extracting(Session.Part::name).containsExactly("Voor", "Na");
        assertThat(parted.text().content().substring(parted.session().parts().get(1).start())).startsWith("Welkom terug.");
        assertThat(desk.take(parted).session().parts()).hasSize(2);
    }

    @Test
    void marksOfTypistsAreCountedAndStay() throws IntakeException {
        ImportDraft marked = desk.draftText("P1: Ja [onhoorbaar] en [Onhoorbaar 0:12:04] zo.\nP2: [lacht] Nee.\nP1: Goed.");
        assertThat(marked.marks()).isEqualTo(Map.of("[onhoorbaar]", 2, "[lacht]", 1));
        assertThat(marked.text().content()).contains("[Onhoorbaar 0:12:04]");
        assertThat(marked.turns().marks()).extracting(mark -> mark.seconds()).containsExactly(724.0);
    }

    @Test
    void labelsOfTheLegendAreExplained() throws IntakeException {
        ImportDraft explained = desk.draftText("SP1 = onderzoeker\nSP2 = Jan de Vries, docent\nSP1 Zo?\nSP2 Ja.\nSP1 Goed.");
        assertThat(explained.labels().stream().collect(Collectors.toMap(LabelRow::label, LabelRow::explanation)))
            .isEqualTo(Map.of("SP1", "onderzoeker", "SP2", "Jan de Vries, docent"));
    }
}

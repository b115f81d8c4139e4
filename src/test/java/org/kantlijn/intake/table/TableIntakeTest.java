package org.kantlijn.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;
import org.kantlijn.intake.script.ReadingChoice.TableLayout;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.SpeakerCount;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;

/** Conversations in tables, as several programs and people write them. */
public class TableIntakeTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    /** Copies a file that stands beside the tests to disk. */
    public static Path fixture(Desk desk, String name) {
        return desk.write(name.substring(name.lastIndexOf('/') + 1), out -> {
            try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(name), name)) {
                in.transferTo(out);
            }
        });
    }

    private ImportedTranscript read(String name) throws IntakeException {
        return desk.read(fixture(desk, name));
    }

    private static List<Double> times(ImportedTranscript imported) {
        return Desk.turns(imported).all().stream().map(Turn::seconds).toList();
    }

    private ImportDraft draft(String name, ReadingChoice choice) throws IntakeException {
        return desk.draft(fixture(desk, name), ImportChoices.OPEN.reading(choice));
    }

    private static ColumnUse use(ImportDraft draft, String heading) {
        return draft.offer().columns().stream().filter(column -> column.heading().equals(heading)).findFirst().orElseThrow().use();
    }

    @ParameterizedTest
    @CsvSource({"table-nvivo.csv,csv,UTF-8", "table-premiere.csv,csv,UTF-8", "table-f4.csv,csv,windows-1252",
        "table-unicode.csv,csv,UTF-16LE", "table-headless.tsv,tsv,UTF-8", "table-excel.xlsx,xlsx,", "table-excel97.xls,xls,",
        "table-libreoffice.ods,ods,"})
    void theFormatAndTheEncodingAreTold(String name, String format, String encoding) throws IntakeException {
        ImportedTranscript imported = read(name);
        assertThat(imported.format()).isEqualTo(format);
        assertThat(imported.encoding()).isEqualTo(encoding);
    }

    @Test
    void timespansGiveTheirBeginningAndARemarkOfNobodyIsANote() throws IntakeException {
        ImportedTranscript imported = read("table-nvivo.csv");
        assertThat(Desk.shown(imported)).containsExactly("Interviewer|Welkom, fijn dat u er bent.",
            "Respondent|Dank u. Ik was er \"vroeg bij\".", "Interviewer|Hoe is het begonnen?",
            "Respondent|Met een brief./En toen hoorde ik maanden niets.", "NOTE|(stilte)");
        assertThat(times(imported)).containsExactly(0.0, 4.6, 11.2, 15.9, null);
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void timeCodesWithFramesAndEntitiesOfWebPagesAreUnderstood() throws IntakeException {
        ImportedTranscript imported = read("table-premiere.csv");
        assertThat(Desk.shown(imported)).containsExactly("Speaker 1|So how did you get back to work?",
            "Speaker 2|I asked my manager \"can we talk\". That's how it started.", "Speaker 1|And R&D agreed?");
        assertThat(times(imported)).containsExactly(1.0, 5.0, 3600.0);
        assertThat(Desk.turns(imported).marks()).extracting(TimeMark::seconds).containsExactly(9.0);
    }

    @Test
    void germanHeadingsSparseTimesAndRemarksAreUnderstood() throws IntakeException {
        ImportedTranscript imported = read("table-f4.csv");
        assertThat(Desk.shown(imported)).containsExactly("I|Können Sie sich kurz vorstellen?",
            "B1|Ja, gern. Ich heiße anders, aber gut.", "NOTE|Anmerkung: zögert", "B1|Größtenteils arbeite ich zu Hause.", "I|Ach so.",
            "B2|Bei mir war es ähnlich, nur später.");
        assertThat(times(imported)).containsExactly(3.2, 9.8, null, null, null, 75.0);
    }

    @Test
    void aBlankSpeakerGoesOnAndAColonBehindALabelMakesNoOtherSpeaker() throws IntakeException {
        ImportedTranscript imported = read("table-unicode.csv");
        assertThat(Desk.shown(imported)).map(turn -> turn.replace('/', ' ')).containsExactly("Mod|Welkom allemaal.",
            "RA|Ik ben RA. En ik werk in de zorg. Al twintig jaar. Maar nu niet meer.", "JB|“Zo” is het.", "Mod|Zei u \"zo\", of niet?");
        assertThat(imported.speakers()).extracting(SpeakerCount::label).containsExactly("Mod", "RA", "JB");
        assertThat(times(imported)).containsExactly(2.0, 9.0, null, 160.0);
    }

    @Test
    void withoutHeadingsTheColumnsAreKnownByWhatTheyHold() throws IntakeException {
        ImportedTranscript imported = read("table-headless.tsv");
        assertThat(Desk.shown(imported)).hasSize(4).startsWith("Interviewer|Wat deed u voor werk?")
            .endsWith("R|Niets. Een jaar lang helemaal niets.");
        assertThat(times(imported)).containsExactly(1.0, 5.0, 12.0, 20.0);
    }

    @Test
    void whatAColumnSaysOfSpeakersBecomesAnAttributeAndNumbersOfRowsAreLeftOutWithAWarning() throws IntakeException {
        ImportedTranscript imported = read("table-dutch.csv");
        assertThat(Desk.shown(imported)).startsWith("HEADING|Focusgroep 7 Wachttijden", "Mod|Zullen we beginnen?")
            .endsWith("NOTE|Tijd: later", "P2|Wij belden zelf, elke week.");
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.COLUMNS_LEFT_OUT, "Nr"));
        assertThat(imported.material().changes()).filteredOn(ParticipantAdded.class::isInstance).map(ParticipantAdded.class::cast)
            .extracting(ParticipantAdded::attributes)
            .containsExactly(Map.of("Rol", "gespreksleider"), Map.of("Rol", "patiënt"), Map.of("Rol", "naaste"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table-excel.xlsx", "table-excel97.xls", "table-libreoffice.ods"})
    void workbooksGiveTheSameWhateverProgramWroteThem(String name) throws IntakeException {
        ImportedTranscript imported = read(name);
        assertThat(Desk.shown(imported)).containsExactly("HEADING|Interview met een jobcoach", "Int|Kunt u iets over uw werk vertellen?",
            "E1|Ik ben jobcoach, al elf jaar./Eerst bij de gemeente.", "NOTE|Opmerking: lacht", "E1|En nu bij een behandelteam.",
            "Int|Wat is daar anders aan?", "E1|Dat je samen één plan hebt & niet drie. Samen dus.");
        assertThat(times(imported)).containsExactly(null, 2.0, 7.5, null, null, 62.0, 65.0);
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.HIDDEN_SHEETS, "Namen"),
            Warning.of(Warning.Kind.OTHER_SHEETS, "Leesmij", "Gesprek"));
    }

    @Test
    void aWorkbookIsKnownByItsContentNotByItsName() throws IntakeException, IOException {
        Path workbook = fixture(desk, "table-excel.xlsx");
        Path renamed = Files.move(workbook, folder.resolve("gesprek.txt"));
        assertThat(desk.read(renamed).format()).isEqualTo("xlsx");
    }

    @Test
    void anotherSheetCanBeChosen() throws IntakeException {
        ImportDraft draft = draft("table-excel.xlsx", ReadingChoice.OPEN.onSheet("Leesmij"));
        assertThat(draft.offer().sheets()).containsExactly("Leesmij", "Gesprek");
        assertThat(draft.offer().sheet()).isEqualTo("Leesmij");
        assertThat(draft.text().content()).isEqualTo("Getypt door een student.");
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> draft("table-excel.xlsx", ReadingChoice.OPEN.onSheet("Namen")))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NO_SUCH_SHEET));
    }

    @Test
    void columnsCanBeGivenAnotherUse() throws IntakeException {
        ImportDraft found = draft("table-fireflies.csv", ReadingChoice.OPEN);
        assertThat(use(found, "sentence")).isEqualTo(ColumnUse.TEXT);
        assertThat(use(found, "confidence")).isEqualTo(ColumnUse.LEFT_OUT);
        assertThat(found.turns().all()).hasSize(5).extracting(Turn::seconds).startsWith(0.56, 2.4);
        Map<String, ColumnUse> uses = Map.of("confidence", ColumnUse.NOTE, "speaker_name", ColumnUse.LEFT_OUT, "index", ColumnUse.SPEAKER);
        ImportDraft chosen = draft("table-fireflies.csv", ReadingChoice.OPEN.laidOut(TableLayout.CONVERSATION, uses));
        assertThat(chosen.turns().all()).extracting(Turn::speaker).contains("0", "4").doesNotContain("Host");
        assertThat(chosen.text().content()).startsWith("Good morning everyone.\nconfidence: 0.98\nMorning.");
        assertThat(chosen.warnings()).extracting(Warning::kind).contains(Warning.Kind.COLUMNS_LEFT_OUT);
    }

    @Test
    void aTableOfWordsAloneIsReadRowByRowAndItsLabelsAreRecognised() throws IntakeException {
        Path file = desk.write("kolom.ods", out -> {
            try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream("table-libreoffice.ods"))) {
                in.transferTo(out);
            }
        });
        assertThat(desk.draft(file).format()).isEqualTo("ods");
        Path typed = desk.file("getypt.csv", "tekst\n\"P1: ja, hoor\"\n\"I: en toen?\"\n\"P1: niets\"\n\"I: echt?\"\n");
        assertThat(Desk.shown(desk.read(typed))).containsExactly("P1|ja, hoor", "I|en toen?", "P1|niets", "I|echt?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"75:30 | 4530", "1:02:03 | 3723", "[00:01:02] | 62", "#00:01:02-5# | 62.5", "12.5 | 12.5",
        "12,5 | 12.5", "1 h 2 min 3 s | 3723", "90 s | 90", "00:00:01.250 --> 00:00:02 | 1.25"})
    void timesAreUnderstoodAsPeopleAndProgramsWriteThem(String cell, double seconds) throws IntakeException {
        Path file = desk.file("tijden.csv", "spreker;tijd;tekst\nA;" + cell + ";Ja.\nB;;Nee.\nA;;Zo.\n");
        assertThat(times(desk.read(file))).startsWith(seconds);
    }

    @Test
    void unitsOfTimesAreFoundOut() throws IntakeException {
        String rows = "A;%s;Ja.\nB;%s;Nee.\nA;%s;Zo.\n";
        assertThat(times(desk.read(desk.file("a.csv", "spreker;start (ms);tekst\n" + rows.formatted(0, 1500, 4000)))))
            .containsExactly(0.0, 1.5, 4.0);
        assertThat(times(desk.read(desk.file("b.csv", "spreker;start;tekst\n" + rows.formatted(0, 1500, 900_000)))))
            .containsExactly(0.0, 1.5, 900.0);
        assertThat(times(desk.read(desk.file("c.csv", "spreker;tijd;tekst\n" + rows.formatted("0:30:00", "1:15:00", "75:30:00")))))
            .containsExactly(30.0, 75.0, 4530.0);
        ImportedTranscript dated = desk.read(desk.file("d.csv", "van;tijd;bericht\n"
            + rows.formatted("2026-03-01 10:00:00", "2026-03-01 10:00:20", "2026-03-01 10:01:00")));
        assertThat(times(dated)).containsExactly(null, 0.0, 20.0, 60.0);
        assertThat(Desk.shown(dated)).startsWith("NOTE|tijd: 2026-03-01 10:00:00");
    }

    @Test
    void whatIsTheSameInAllRowsIsToldOnceAndWhatRecursHereAndThereStaysThere() throws IntakeException {
        String place = "Opgenomen in het buurthuis, met een open raam aan de kant van de weg en verder niemand in de zaal dan wij zelf.";
        Path file = desk.file("a.csv",
            "spreker;tekst;plaats;opmerking\nA;Ja.;%1$s;lacht\nB;Nee.;%1$s;\nA;Zo.;%1$s;lacht\n".formatted(place + " " + place));
        assertThat(Desk.shown(desk.read(file))).containsExactly("NOTE|plaats: " + place + " " + place, "A|Ja.", "NOTE|opmerking: lacht",
            "B|Nee.", "A|Zo.", "NOTE|opmerking: lacht");
    }

    @Test
    void whoIsNamedAndSaysNothingIsKeptInANote() throws IntakeException {
        Path file = desk.file("a.csv", "spreker;tekst\nA;Ja.\nB;\nA;Zo.\nC;\n;Toch nog iets.\n");
        assertThat(Desk.shown(desk.read(file))).containsExactly("A|Ja.", "NOTE|spreker: B", "A|Zo.", "C|Toch nog iets.");
    }
}

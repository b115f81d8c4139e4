package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.Material;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

class TextIntakeTest {

    private static final String WORDS = "I: Hoe was het, één café?\nR: Heel goed, merci. En reëel.\n";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private void assertRefused(Path file, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.read(file)).satisfies(e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.getMessage()).contains("“" + file.getFileName() + "”").isEqualTo(e.told().in(Locale.ENGLISH));
            assertThat(e.told().in(Locale.forLanguageTag("nl"))).contains(file.getFileName().toString()).isNotEqualTo(e.getMessage());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundOutWithoutAByteOrderMark(String encoding) throws IntakeException {
        ImportedTranscript imported = desk.read(desk.file("a.txt", WORDS.getBytes(Charset.forName(encoding))));
        assertThat(imported.encoding()).isEqualTo(encoding);
        assertThat(Desk.shown(imported)).containsExactly("I|Hoe was het, één café?", "R|Heel goed, merci. En reëel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsFoundByItsByteOrderMark(String encoding) throws IntakeException {
        ImportedTranscript imported = desk.read(desk.file("a.txt", ("\uFEFF" + WORDS).getBytes(Charset.forName(encoding))));
        assertThat(imported.encoding()).isEqualTo(encoding);
        assertThat(Desk.shown(imported).get(0)).isEqualTo("I|Hoe was het, één café?");
    }

    @Test
    void anEncodingThatIsGivenIsTakenAndBadCharactersAreCounted() throws IntakeException {
        Path file = desk.file("a.txt", WORDS.getBytes(StandardCharsets.ISO_8859_1));
        ImportOptions utf8 = new ImportOptions(true, StandardCharsets.UTF_8);
        ImportedTranscript imported = new TranscriptReader().read(file, utf8, desk.study());
        assertThat(imported.warnings()).contains(Warning.of(Warning.Kind.REPLACED_CHARACTERS, 4L));
        assertThat(imported.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void controlCharactersStayWithAWarning() throws IntakeException {
        ImportedTranscript imported = desk.readText("I: a\u0007b\nR: c\nI: d\nR: e");
        assertThat(Desk.shown(imported)).contains("I|a\u0007b");
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.CONTROL_CHARACTERS, 1L));
    }

    @Test
    void theReportTellsWhatWasReadAndTheMaterialWhatToStore() throws IntakeException, IOException {
        Path file = desk.file("B2 Gesprek.md", WORDS);
        ImportedTranscript imported = desk.take(file);
        assertThat(imported.file()).isEqualTo("B2 Gesprek.md");
        assertThat(imported.title()).isEqualTo("B2 Gesprek");
        assertThat(imported.format()).isEqualTo("md");
        assertThat(imported.turns()).isEqualTo(2);
        SourceText text = Desk.text(imported);
        assertThat(imported.characters()).isEqualTo(text.length());
        assertThat(text.content()).isEqualTo("Hoe was het, één café?\nHeel goed, merci. En reëel.");
        Material.Original original = imported.material().originals().get(0);
        assertThat(original.bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(original.name()).isEqualTo(SourceText.sha256(original.bytes()) + ".md");
        assertThat(desk.study().transcript(imported.transcript()).orElseThrow().original()).isEqualTo(original.name());
    }

    @Test
    void labelsLeftAloneLeaveTheTextAsItIs() throws IntakeException {
        Path file = desk.file("a.txt", "Titel\r\n\r\nI: Zo.  \r\nR: Ja.\r\n");
        ImportedTranscript imported = new TranscriptReader().read(file, new ImportOptions(false, null), desk.study());
        assertThat(Desk.text(imported).content()).isEqualTo("Titel\n\nI: Zo.  \nR: Ja.\n");
        assertThat(Desk.shown(imported)).containsExactly("null|Titel", "null|I: Zo.  ", "null|R: Ja.");
        assertThat(imported.speakers()).isEmpty();
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void theSameTextIsNotTakenTwice() throws IntakeException {
        desk.take(desk.file("Eerste.txt", WORDS));
        Path again = desk.file("Tweede.txt", WORDS.replace("\n", "\r\n"));
        assertRefused(again, Problem.ALREADY_IN_STUDY);
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.read(again))
            .satisfies(e -> assertThat(e.told().in(Locale.forLanguageTag("nl"))).contains("is al in de studie als “Eerste”"));
    }

    @Test
    void filesWithoutTextAreRefused() {
        assertRefused(desk.file("leeg.txt", ""), Problem.NO_TEXT);
        assertRefused(desk.file("wit.txt", " \n\t\r\n\u00A0\n"), Problem.NO_TEXT);
        assertRefused(folder.resolve("weg.txt"), Problem.MISSING);
        assertRefused(folder, Problem.NOT_A_FILE);
    }

    @Test
    void filesThatAreNoTextAreRefusedWhateverTheirName() throws IOException {
        assertRefused(desk.file("a.txt", "%PDF-1.7 ..."), Problem.DAMAGED);
        assertRefused(desk.file("h.txt", "ID3\u0003 la la la"), Problem.RECORDING);
        assertRefused(desk.file("b.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), Problem.IMAGE);
        assertRefused(desk.file("d.txt", new byte[] {'a', 0, 0, 0, 7, 1, 0, 0, 'b'}), Problem.BINARY);
        assertRefused(desk.archive("f.docx", Map.of("brief.txt", "Hallo")), Problem.OTHER_ARCHIVE);
        assertRefused(desk.write("g.txt", out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet();
                workbook.write(out);
            }
        }), Problem.NO_TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WEBVTT;;00:01.000 --> 00:02.000;<v Anke>Ja</v>             | vtt
        1;00:00:01,000 --> 00:00:02,000;Anke: ja;                  | srt
        ;<!doctype HTML>;<p>Ja</p>                                 | html
        <html lang="nl"><p>Ja</p></html>                           | html
        <?xml version="1.0"?>;<html><p>Ja</p></html>               | html
        {"segments": [{"text": " Ja", "start": 1, "end": 2}]};     | json
        {\\rtf1 Hallo}                                             | rtf
        """)
    void otherFormatsOfTranscriptsAreKnownByTheirContentWhateverTheirName(String content, String format) throws IntakeException {
        assertThat(desk.read(desk.file("a.txt", content.replace(';', '\n'))).format()).startsWith(format);
    }

    @Test
    void formatsThatAreNoTranscriptAreRefusedByTheirContent() {
        assertRefused(desk.file("f.eaf", "<?xml version=\"1.0\"?>\n<ANDERS/>"), Problem.XML);
        assertRefused(desk.file("h.json", "[{\"naam\": \"Ja\"}]"), Problem.JSON);
    }

    @Test
    void textThatOnlyResemblesAnotherFormatIsText() throws IntakeException {
        for (String words : List.of("WEBVTT is een formaat.", "1\n2\n3", "Over <html>", "[pauze]\nI: ja", "[12] noten\nI: ja", "{zo}",
            "12\n00:00:01 Anke: ja")) {
            assertThat(Desk.shown(desk.readText(words))).isNotEmpty();
        }
        assertThat(Desk.shown(desk.read(desk.file("a.csv", "I: Ja, nou, en\nR: Nee.\nI: Zo, dus.\nR: Ja"))))
            .containsExactly("I|Ja, nou, en", "R|Nee.", "I|Zo, dus.", "R|Ja");
    }

    @Test
    void aSecondTranscriptOfATitleGetsATitleOfItsOwn() throws IntakeException {
        desk.take(desk.file("int.txt", WORDS));
        ImportedTranscript second = desk.take(desk.file("int.txt", WORDS + "I: Twee."));
        ImportedTranscript third = desk.take(desk.file("int.md", WORDS + "I: Drie."));
        assertThat(second.warnings()).contains(Warning.of(Warning.Kind.TITLE_TAKEN, "int", "int (2)"));
        assertThat(List.of(second.title(), third.title())).containsExactly("int (2)", "int (3)");
        assertThat(desk.study().transcripts()).extracting(Transcript::title).containsExactly("int", "int (2)", "int (3)");
    }

    @Test
    void aFewBytesOfAnotherEncodingAreReadAsWhatTheyAre() throws IntakeException {
        byte[] bytes = (WORDS + "I: x.\nR: zo").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        ImportedTranscript imported = desk.read(desk.file("a.txt", bytes));
        assertThat(imported.encoding()).isEqualTo("UTF-8");
        assertThat(Desk.shown(imported)).startsWith("I|Hoe was het, één café?").endsWith("R|zé");
        assertThat(imported.warnings()).contains(Warning.of(Warning.Kind.MIXED_ENCODINGS, 1));
    }

    @Test
    void limitsOfSizeHold() {
        TranscriptReader small = new TranscriptReader(new Limits(1024 * 1024, 10));
        Path text = desk.file("a.txt", WORDS);
        Path large = desk.file("b.txt", new byte[1024 * 1024 + 1]);
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> small.read(text, ImportOptions.DEFAULT, desk.study()))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.TOO_MUCH_TEXT));
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> small.read(large, ImportOptions.DEFAULT, desk.study()))
            .withMessage("“b.txt” is larger than 1 MB; split it and import the parts.");
    }

    @Test
    void endingsTellWhichFilesToOffer() {
        TranscriptReader reader = new TranscriptReader();
        assertThat(reader.accepts(Path.of("a.txt"))).isTrue();
        assertThat(reader.accepts(Path.of("a.DOCX"))).isTrue();
        assertThat(reader.accepts(Path.of("a.b.md"))).isTrue();
        assertThat(reader.accepts(Path.of("zonder ending"))).isTrue();
        assertThat(reader.accepts(Path.of("a.vtt"))).isTrue();
        assertThat(reader.accepts(Path.of("a.xlsx"))).isTrue();
        assertThat(reader.accepts(Path.of("a.mp3"))).isFalse();
    }

    @Test
    void aLongTranscriptIsReadInLittleTime() throws IntakeException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            words.append(i % 2 == 0 ? "I: " : "Zin " + i + ": ").append("een zin met wat woorden en een: dubbele punt\n");
        }
        assertThat(desk.readText(words + "R: " + "lang ".repeat(20_000)).turns()).isEqualTo(25_001);
    }
}

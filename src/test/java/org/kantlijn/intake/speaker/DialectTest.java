package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.document.RichText;
import org.kantlijn.intake.document.WordDocument;
import org.kantlijn.intake.pdf.PdfDocument;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.text.TimeMark;

class DialectTest {

    private static final List<String> OTTER = List.of("HEADING|Gesprek over fietsen", "NOTE|Tue, Mar 3, 2026 2:00PM • 45:12",
        "NOTE|SUMMARY KEYWORDS", "NOTE|fiets, werk, regen, om 5:30", "NOTE|SPEAKERS", "NOTE|Anke Jansen, Speaker 2",
        "Anke Jansen 3|Hoe komt u op het werk? We beginnen om 10:30", "Anke Jansen -|en er is koffie.",
        "Speaker 2 15|Met de fiets. Kijk: dat is gezond.", "Speaker 2 -|Of te voet.", "Anke Jansen 3602|Dank u.",
        "NOTE|Transcribed by https://otter.ai");

    @TempDir
    private Path folder;

    private static Script rewritten(String format, Stream<Paragraph> paragraphs) {
        return Dialects.rewritten(Script.of(format, null, paragraphs.toList(), List.of()));
    }

    private static List<String> shown(String text) {
        return Spoken.shown(rewritten("txt", text.lines().map(Paragraph::plain)));
    }

    private Script word(Function<XWPFDocument, Void> writer) throws IntakeException {
        SourceFile file = SourceFile.read(new Desk(folder).word("a.docx", writer::apply), Limits.USUAL);
        return Dialects.rewritten(new WordDocument().read(file, ReadingChoice.OPEN, Limits.USUAL));
    }

    private static void line(XWPFDocument document, String words, boolean bold) {
        XWPFRun run = document.createParagraph().createRun();
        run.setBold(bold);
        run.setText(words);
    }

    private static List<String> lines(String fixture) throws IntakeException {
        return DecodedText.of(Spoken.fixture(fixture), null, Limits.USUAL).content().lines().toList();
    }

    @Test
    void otterPutsANameAndATimeAboveWhatIsSaid() throws IntakeException {
        assertThat(Spoken.shown("txt-otter.txt")).containsExactlyElementsOf(OTTER);
    }

    @Test
    void otterIsTheSameInAWordDocument() throws IntakeException {
        List<String> words = lines("txt-otter.txt");
        assertThat(Spoken.shown(word(document -> {
            words.forEach(said -> line(document, said, said.matches(".* {2}\\d+:.*")));
            return null;
        }))).containsExactlyElementsOf(OTTER);
    }

    @Test
    void otterIsTheSameWhereAPdfLeavesOneBlankBeforeTheTime() throws IntakeException {
        Stream<Paragraph> paragraphs = lines("txt-otter.txt").stream().map(words -> Paragraph.plain(words.replaceAll(" +", " ").strip()));
        assertThat(Spoken.shown(rewritten("pdf", paragraphs))).containsExactlyElementsOf(OTTER);
    }

    @Test
    void otterIsReadFromItsPdf() throws IntakeException {
        List<String> words = lines("txt-otter.txt");
        Path pdf = new Desk(folder).write("a.pdf", out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(60, 700);
                    for (String line : words) {
                        content.showText(line);
                        content.newLineAtOffset(0, -16);
                    }
                    content.endText();
                }
                document.save(out);
            }
        });
        Script script = new PdfDocument().read(SourceFile.read(pdf, Limits.USUAL), ReadingChoice.OPEN, Limits.USUAL);
        assertThat(Spoken.shown(Dialects.rewritten(script))).contains("HEADING|Gesprek over fietsen", "NOTE|SUMMARY KEYWORDS",
            "Anke Jansen 3602|Dank u.", "NOTE|Transcribed by https://otter.ai")
            .anyMatch(line -> line.startsWith("Anke Jansen 3|Hoe komt u op het werk?"))
            .anyMatch(line -> line.startsWith("Speaker 2 15|Met de fiets."));
    }

    @Test
    void aTimeWithItsHoursOrInBracketsMayFollowANameAfterOneBlank() {
        assertThat(shown("Spreker 1 00:00:03\nDag.\nBas 00:00:09\nDag.\nSpreker 1 00:01:02\nEn nu?\n"))
            .containsExactly("Spreker 1 3|Dag.", "Bas 9|Dag.", "Spreker 1 62|En nu?");
        assertThat(shown("Dr. A. Jansen (00:03):\nDag.\nBas [00:09]\nDag.\n")).containsExactly("Dr. A. Jansen 3|Dag.", "Bas 9|Dag.");
    }

    @Test
    void aNameAndTheWordsMayStandInOneParagraphAsTeamsWritesThem() throws IntakeException {
        assertThat(Spoken.shown(word(document -> {
            line(document, "Gesprek-20260303-Opname", true);
            line(document, "Anke Jansen started transcription", false);
            for (String turn : List.of("Jansen, Anke (HR)   0:03\nHoe komt u op het werk?", "Bas   0:09\nMet de fiets.\nOf te voet.")) {
                XWPFRun run = document.createParagraph().createRun();
                String[] parts = turn.split("\n");
                run.setText(parts[0]);
                for (int i = 1; i < parts.length; i++) {
                    run.addBreak();
                    run.setText(parts[i]);
                }
            }
            line(document, "Anke Jansen stopped transcription", false);
            return null;
        }))).containsExactly("HEADING|Gesprek-20260303-Opname", "NOTE|Anke Jansen started transcription",
            "Jansen, Anke (HR) 3|Hoe komt u op het werk?", "Bas 9|Met de fiets.", "Bas -|Of te voet.",
            "NOTE|Anke Jansen stopped transcription");
    }

    @Test
    void zoomPutsTheTimeBelowTheNameAndPicturesAreNoWords() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("txt-zoomcopy.txt"));
        assertThat(Spoken.shown(script)).containsExactly("Anke Jansen 3|Hoe komt u op het werk?", "bas de vries 9|Met de fiets.",
            "bas de vries -|Of te voet.", "bas de vries 15|Soms met de tram", "Anke Jansen 62|Ook in de regen?", "Noor 3600|Nooit.");
        assertThat(script.warnings()).containsExactly(Warning.of(Warning.Kind.AVATAR_LINES, 4));
    }

    @Test
    void withoutPicturesANameIsWhatRecursOrDoesNotFollowATime() {
        assertThat(shown("Anke\n00:00:01\nDag.\n\nBas\n00:00:02\nDag\n00:00:03\nIk luister\nNoor\n00:00:04\nJa\nAnke\n00:00:05\nGoed.\n"))
            .containsExactly("Anke 1|Dag.", "Bas 2|Dag", "Bas 3|Ik luister", "Noor 4|Ja", "Anke 5|Goed.");
    }

    @Test
    void wordPutsTheTimeBeforeTheName() throws IntakeException {
        assertThat(Spoken.shown(word(document -> {
            List.of("Audiobestand", "gesprek.mp3", "Transcript", "00:00:03 Spreker 1", "Hoe komt u op het werk?", "Om 10:30 is er koffie.",
                "00:00:09 Spreker 2", "Met de fiets.", "00:00:15 Spreker 1").forEach(words -> line(document, words, false));
            return null;
        }))).containsExactly("HEADING|Audiobestand", "NOTE|gesprek.mp3", "NOTE|Transcript", "Spreker 1 3|Hoe komt u op het werk?",
            "Spreker 1 -|Om 10:30 is er koffie.", "Spreker 2 9|Met de fiets.", "NOTE|00:00:15 Spreker 1");
    }

    @Test
    void wordMayTellTimesWithoutNames() {
        assertThat(shown("Audio file\ngesprek.mp3\nTranscript\n00:00:03\nHoe komt u?\n00:01:09\nMet de fiets.\n"))
            .containsExactly("HEADING|Audio file", "NOTE|gesprek.mp3", "NOTE|Transcript", "- 3|Hoe komt u?", "- 69|Met de fiets.");
    }

    @Test
    void f4ClosesAParagraphWithTheTimeOfTheNext() throws IntakeException {
        assertThat(Spoken.shown("txt-f4.txt")).containsExactly("- -|Gesprek over fietsen", "- -|I: Hoe komt u op het werk?",
            "- 4.2|B: Met de fiets. Of eigenlijk {7}te voet.", "- 9.8|Soms met de tram.", "- -|I: Ook in de regen?",
            "- 62.05|B: Nee.{65}");
    }

    @Test
    void f4IsTheSameInRichText() throws IntakeException {
        SourceFile file = Spoken.fixture("rtf-f4.rtf");
        Script script = Dialects.rewritten(new RichText().read(file, ReadingChoice.OPEN, Limits.USUAL));
        assertThat(Spoken.shown(script)).containsExactly("- -|I: Ging u naar België?", "- 4.2|B: Ja, één keer.", "- 9.8|I: En daarna?",
            "- 12|B: Nooit meer.{15.3}");
        assertThat(script.paragraphs().get(0).lead()).isEqualTo("I:");
    }

    @Test
    void aStampAtTheBeginningOrAloneIsTheTimeOfWhatFollows() {
        assertThat(shown("#00:00:01-0#\nI: Dag. #00:00:02-0#\n\n#00:00:03-5# B: Dag#00:00:04-0#, zeg. \n#00:00:05-0#"))
            .containsExactly("- 1|I: Dag.", "- 3.5|B: Dag{4}, zeg.{5}");
    }

    @Test
    void commentsAndBoldWordsStayAtTheirPlacesWhereAStampGoes() {
        String text = "#00:00:01-0# I: Ja #00:00:02-0# en nee";
        Paragraph paragraph = Paragraph.led(text, "#00:00:01-0# I:").anchored(List.of(
            new Paragraph.Anchor(text.indexOf("Ja"), "c", true), new Paragraph.Anchor(text.indexOf(" en"), "c", false),
            new Paragraph.Anchor(text.indexOf("nee"), "d", true), new Paragraph.Anchor(text.length(), "d", false)));
        Paragraph taken = rewritten("docx", Stream.of(paragraph)).paragraphs().get(0);
        assertThat(taken.text()).isEqualTo("I: Ja en nee");
        assertThat(taken.lead()).isEqualTo("I:");
        assertThat(taken.times()).containsExactly(new TimeMark(0, 1), new TimeMark(6, 2));
        assertThat(taken.anchors()).containsExactlyInAnyOrder(new Paragraph.Anchor(3, "c", true), new Paragraph.Anchor(5, "c", false),
            new Paragraph.Anchor(9, "d", true), new Paragraph.Anchor(12, "d", false));
    }

    @Test
    void aCommentOnAHeadComesToTheWordsBelowIt() {
        Paragraph head = Paragraph.plain("Anke  0:01\nDag, allemaal.").anchored(List.of(new Paragraph.Anchor(0, "c", true),
            new Paragraph.Anchor(14, "c", false)));
        Script script = rewritten("docx", Stream.of(head, Paragraph.plain("Bas  0:02"), Paragraph.plain("Dag.")));
        assertThat(Spoken.shown(script)).containsExactly("Anke 1|Dag, allemaal.", "Bas 2|Dag.");
        assertThat(script.paragraphs().get(0).anchors()).containsExactly(new Paragraph.Anchor(0, "c", true),
            new Paragraph.Anchor(3, "c", false));
    }

    @Test
    void noScribeAndDeepgramPutATimeAfterTheLabelAndInsideTheWords() throws IntakeException {
        assertThat(Spoken.shown("txt-noscribe.txt")).containsExactly("- -|gesprek.mp3", "- -|Transcribed with noScribe vers. 0.6",
            "- -|S01: {0}Hoe komt u op het werk?", "- -|S02: {3}Met de fiets. Of //S01: mhm// te voet, {60}als het regent.",
            "- -|S02: {70}En soms met de tram.");
        assertThat(Spoken.shown("txt-deepgram.txt")).containsExactly("- -|[Speaker 1] {3}Hoe komt u op het werk?",
            "- -|[Speaker 2] {9}Met de fiets.", "- -|[Speaker 2] {12}Of te voet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Programma\nKoffie  10:30\nLunch  12:00\nEinde  17:00", "10:30 was het druk\nI: Ja?\n11:00 weer niet\nR: Nee.",
        "I: Om [00:12] is het onhoorbaar\nR: [onverstaanbaar 00:13:05] ja\nI: zo", "Anke: dag\n12:00\nBas: dag\n",
        "I  Hoe gaat het?\nR  Goed.", "Kamer #12:30\n#fietsen", "[00:01:02] Anke: dag\n[00:01:05] Bas: dag", "WhatsApp 12:01\nJa\nNee",
        "I: ja\n10:30\nR: nee\n11:30\nI: ja", ""})
    void whatIsTypedByHandStaysAsItIs(String text) {
        assertThat(rewritten("txt", text.lines().map(Paragraph::plain)).paragraphs())
            .isEqualTo(text.lines().map(Paragraph::plain).toList());
    }

    @Test
    void formatsThatTellSpeakersOrTimesAreLeftAlone() {
        List<Paragraph> cues = List.of(Paragraph.cue("Anke  0:03", null, 1.0), Paragraph.cue("Ja #00:00:01-0#", "Anke", null));
        assertThat(rewritten("vtt", cues.stream()).paragraphs()).isEqualTo(cues);
    }
}

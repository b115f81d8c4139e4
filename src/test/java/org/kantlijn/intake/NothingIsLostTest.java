package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.document.WordIntakeTest;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Turn;

/** Every character of a source comes back, in order, in labels, turns, headings and notes; only marks and times around labels go. */
class NothingIsLostTest {

    private static final List<String> FIXTURES = List.of(
        "Titel\nDatum: 3 maart\nI: Zo?\nR: Ja (lacht): [pauze] 1 = 2.\n[gelach]\nen verder\n\n"
            + "I :Nee\u00A0hoor.\n=====\n- R: (dat) [is]: \"het\"!",
        "Deelnemers:\nP1: vrouw\nP2: man\n\nMod: Welkom.\nP1: Dank: u.\nP2 - ja.\nMod:\nP2: Ja",
        "SP1 = gespreksleider\nSP2 – docent\n\nSP1 Wat?\nSP2 (lacht) Dit: dat.\nSP3 Ja.\nSP1 \n SP2 zegt niets\f\n\fEinde. ",
        "[Anke] ja\n[Bas] nee\n[Anke] [onhoorbaar] hoor\n[Bas]: goed\n[12] noten",
        "**Anke:** ja **vet**\n**Bas** nee\n- **Anke**: hoor\n\n* punt: een\n* punt: twee",
        "Zonder sprekers.\n\n* een\n* twee: drie\n[vier]",
        "\uFEFFP1:\tja\nP2\tnee\nP1:\t\tén \uD83D\uDE00 zo\nP2:\u0007x");

    @TempDir
    private Path folder;

    @Test
    void plainTextKeepsEveryCharacter() throws IntakeException {
        Desk desk = new Desk(folder);
        for (String fixture : FIXTURES) {
            assertNothingLost(fixture, desk.readText(fixture));
        }
    }

    @Test
    void plainTextWithLabelsLeftAloneIsUnchanged() throws IntakeException {
        Desk desk = new Desk(folder);
        for (String fixture : FIXTURES) {
            Path file = desk.file("a.txt", fixture);
            ImportedTranscript imported = new TranscriptReader().read(file, new ImportOptions(false, null), desk.study());
            assertThat(Desk.text(imported).content()).isEqualTo(fixture.replace("\uFEFF", ""));
        }
    }

    @Test
    void wordDocumentsKeepEveryCharacter() throws IntakeException {
        Desk desk = new Desk(folder);
        for (String fixture : FIXTURES) {
            String typed = fixture.replaceAll("[\u0007\f\uFEFF]", "");
            Path file = desk.word("a.docx", document -> typed.lines().forEach(words -> WordIntakeTest.line(document, words)));
            assertNothingLost(typed, desk.read(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 Interview vrouw 47.txt", "E1 Interview job coach.txt", "F2 Leidinggevenden.txt",
        "F3 Terug aan het werk.txt"})
    void typedTranscriptsOfTheSampleStudyKeepEveryCharacter(String name) throws IntakeException, IOException {
        Path file = new Desk(folder).sample("transcripts/" + name);
        assertNothingLost(Files.readString(file), new Desk(folder).read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2 Interview man 29.docx", "F1 Re-integratiecoaches.docx"})
    void wordTranscriptsOfTheSampleStudyKeepEveryCharacter(String name) throws IntakeException, IOException {
        Path file = new Desk(folder).sample("transcripts/" + name);
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            String source = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertNothingLost(source, new Desk(folder).read(file));
        }
    }

    private static void assertNothingLost(String source, ImportedTranscript imported) {
        SourceText text = Desk.text(imported);
        String rest = solid(source);
        StringBuilder bodies = new StringBuilder();
        for (Turn turn : Desk.turns(imported).all()) {
            String label = turn.speaker() == null ? "" : solid(turn.speaker());
            String body = solid(text.slice(turn.span()));
            // A turn that goes on after a note has no label of its own in the source.
            String labelled = withoutMarks(rest, label);
            rest = labelled.startsWith(label) ? labelled.substring(label.length()) : rest;
            rest = withoutMarks(rest, body);
            assertThat(rest).startsWith(body);
            rest = rest.substring(body.length());
            bodies.append(body);
        }
        assertThat(withoutMarks(rest, "nothing")).isEmpty();
        assertThat(solid(text.content())).isEqualTo(bodies.toString());
        assertThat(text.length()).isEqualTo(imported.characters());
    }

    /** Passes over marks around labels until what is wanted stands there. */
    private static String withoutMarks(String text, String wanted) {
        int at = 0;
        while (at < text.length() && !text.startsWith(wanted, at) && "[]*:-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at);
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]", "");
    }
}

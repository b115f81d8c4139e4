package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.InterviewFiles;
import org.kantlijn.intake.pdf.PdfDocument;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** Comments, notes, margins and tracked changes of a focus group as Word wrote it and LibreOffice wrote it again. */
class DocumentCommentsTest {

    @TempDir
    private Path folder;

    private Script read(String name) throws IntakeException {
        SourceFile file = SourceFile.read(new Desk(folder).file(name, InterviewFiles.resource(name)), Limits.USUAL);
        TranscriptFormat format = Stream.of(new WordDocument(), new OpenTextDocument(), new RichText(), new OldWordDocument(),
            new WebPage(),
            new PdfDocument()).filter(one -> one.recognises(file)).findFirst().orElseThrow();
        return format.read(file, ReadingChoice.OPEN, Limits.USUAL);
    }

    private static List<String> shown(Script script) {
        return script.paragraphs().stream().filter(paragraph -> !paragraph.isBlank())
            .map(paragraph -> (paragraph.flags().isEmpty() ? "" : paragraph.flags()) + Blanks.strip(paragraph.text())).toList();
    }

    /** Each comment with the words that it is about, LF between paragraphs; a bar where it is about none. */
    private static Map<String, String> passages(Script script) {
        Map<String, String> passages = new HashMap<>();
        Map<String, StringBuilder> open = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        script.comments().forEach(comment -> texts.put(comment.id(), comment.text()));
        for (Paragraph paragraph : script.paragraphs()) {
            int from = 0;
            for (Paragraph.Anchor anchor : paragraph.anchors()) {
                String words = paragraph.text().substring(from, anchor.offset());
                open.values().forEach(passage -> passage.append(words));
                from = anchor.offset();
                if (anchor.begins()) {
                    open.put(anchor.comment(), new StringBuilder());
                } else {
                    String passage = open.remove(anchor.comment()).toString();
                    passages.put(texts.get(anchor.comment()), passage.isEmpty() ? "|" : passage);
                }
            }
            String rest = paragraph.text().substring(from) + "\n";
            open.values().forEach(passage -> passage.append(rest));
        }
        return passages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx-comments.docx", "odt-comments.odt", "rtf-comments.rtf"})
    void commentsHaveTheirPassages(String name) throws IntakeException {
        Script script = read(name);
        assertThat(passages(script)).isEqualTo(Map.of("Goede vraag", "eerste vraag", "Mee eens", "eerste vraag",
            "Over twee alinea’s", "P2: Dit begint hier\nen eindigt in de volgende alinea.", "Zonder passage", "|", "stigma", "staat dit"));
        assertThat(script.comments()).filteredOn(comment -> comment.text().equals("stigma")).first().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("Ana de Wit");
            assertThat(comment.at()).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
        });
    }

    @Test
    void anAnswerNamesWhatItAnswers() throws IntakeException {
        List<Comment> comments = read("docx-comments.docx").comments();
        Comment question = comments.stream().filter(comment -> comment.text().equals("Goede vraag")).findFirst().orElseThrow();
        assertThat(question.parent()).isNull();
        assertThat(comments).filteredOn(comment -> comment.parent() != null).extracting(Comment::text, Comment::parent)
            .containsExactly(tuple("Mee eens", question.id()));
    }

    @Test
    void oldDocumentsKeepTheirCommentsWhereTheirMarksStand() throws IntakeException {
        Script script = read("doc-comments.doc");
        assertThat(script.comments()).extracting(Comment::text)
            .containsExactly("Goede vraag", "Mee eens", "Over twee alinea’s", "Zonder passage", "stigma");
        assertThat(passages(script)).containsOnlyKeys("Goede vraag", "Mee eens", "Over twee alinea’s", "Zonder passage", "stigma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx-comments.docx", "odt-comments.odt", "rtf-comments.rtf", "doc-comments.doc"})
    void everyFormatHoldsTheSame(String name) throws IntakeException {
        Script script = read(name);
        assertThat(shown(script)).containsExactly("[HEADING]Focusgroep 2", "[HEADING]Deel 1",
            "Mod: Welkom. Dit is een eerste vraag aan iedereen.",
            "P1: Zei hij \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD? Ja \uD83D\uDE00 en e\u0301e\u0301n café\u00A0hier.",
            "P2: Dit begint hier", "en eindigt in de volgende alinea.", "P1: Met een punt. Verder.",
            "P2: Een voetnoot en een koppeling en een tab\thier.", "Mod: Ingevoegd twee woorden klaar.", "P1: Eerste regel",
                "tweede regel.",
            "na de pagina.", "[HEADING]Deel 2", "Spreker\tTekst", "P1\tIn de tabel staat dit.",
            "P2\tEn dit, dat zo lang is dat het over meer regels van de cel zal gaan lopen zodra het wordt afgedrukt op papier.",
            "Tweede alinea van de cel.", "Mod\tDank.",
            "P2: Na de tabel een lang stuk dat over verschillende regels loopt, zodat er bij het afdrukken op papier wordt afgebroken "
                + "waar het programma dat wil, en dat is nooit waar de spreker het wilde, maar dat hindert niet.",
            "Mod: Einde.", "[NOTE]Naam weggelaten.");
        assertThat(script.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.DELETIONS, Warning.Kind.PAGE_MARGINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html-notes.html", "pdf-notes.pdf"})
    void whatIsShownToReadersKeepsNotesAndMarginsApart(String name) throws IntakeException {
        Script script = read(name);
        assertThat(shown(script)).contains("Mod: Welkom. Dit is een eerste vraag aan iedereen.", "[HEADING]Deel 2",
            "P1\tIn de tabel staat dit.",
            "P1: Met een punt. Verder.", "tweede regel.", "na de pagina.");
        assertThat(shown(script).get(shown(script).size() - 1)).startsWith("[NOTE]").endsWith("Naam weggelaten.");
        assertThat(script.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.PAGE_MARGINS);
    }
}

package org.kantlijn.intake.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.PageMargins;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.source.XmlCursor;

/**
 * A Word document (docx, and docm, of which no macro is run): its body, then its footnotes and endnotes as notes, with its comments.
 *
 * <p>Read as a stream of elements, so that a document needs little more memory than its text.
 */
public final class WordDocument implements TranscriptFormat {

    @Override
    public Set<String> endings() {
        return Set.of("docx", "docm", "dotx", "dotm");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Signature.of(file) == Signature.WORD;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        return OfficeFiles.read(file, in -> read(WordParts.of(file, limits)));
    }

    private static Script read(WordParts parts) throws IOException {
        WordStyles styles = new WordStyles();
        for (XmlCursor part : parts.all("styles")) {
            styles.read(part);
        }
        List<WordContent> contents = new ArrayList<>();
        WordContent body = new WordContent(parts.body(), styles).read();
        contents.add(body);
        List<Paragraph> paragraphs = new ArrayList<>(body.paragraphs());
        for (String relation : List.of("footnotes", "endnotes")) {
            for (XmlCursor part : parts.all(relation)) {
                WordContent notes = new WordContent(part, styles).read();
                contents.add(notes);
                notes.paragraphs().stream().filter(note -> !note.isBlank()).map(note -> note.flagged(Paragraph.Flag.NOTE))
                    .forEach(paragraphs::add);
            }
        }
        return Script.of("docx", null, paragraphs, warnings(contents, margins(parts, styles))).commented(comments(parts, styles));
    }

    private static List<Comment> comments(WordParts parts, WordStyles styles) throws IOException {
        WordComments comments = new WordComments(styles);
        for (XmlCursor part : parts.all("comments")) {
            comments.read(part);
        }
        for (XmlCursor part : parts.all("commentsExtended")) {
            comments.readAnswers(part);
        }
        return comments.all();
    }

    private static List<Warning> warnings(List<WordContent> contents, PageMargins margins) {
        List<Warning> warnings = new ArrayList<>();
        int deletions = contents.stream().mapToInt(WordContent::deletions).sum();
        if (deletions > 0) {
            warnings.add(Warning.of(Warning.Kind.DELETIONS, deletions));
        }
        int replaced = contents.stream().mapToInt(WordContent::replaced).sum();
        if (replaced > 0) {
            warnings.add(Warning.of(Warning.Kind.REPLACED_CHARACTERS, replaced));
        }
        margins.warning().ifPresent(warnings::add);
        return warnings;
    }

    private static PageMargins margins(WordParts parts, WordStyles styles) throws IOException {
        PageMargins margins = new PageMargins();
        for (String relation : List.of("header", "footer")) {
            for (XmlCursor part : parts.all(relation)) {
                new WordContent(part, styles).read().paragraphs().forEach(paragraph -> margins.add(paragraph.text()));
            }
        }
        return margins;
    }
}

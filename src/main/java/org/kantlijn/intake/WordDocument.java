package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.jspecify.annotations.Nullable;

/** A Word document (docx): its body, then its footnotes and endnotes as notes. */
final class WordDocument implements TranscriptFormat {

    @Override
    public Set<String> endings() {
        return Set.of("docx");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Signature.of(file) == Signature.WORD;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        return OfficeFiles.read(file, in -> {
            try (XWPFDocument document = new XWPFDocument(in)) {
                return read(document);
            }
        });
    }

    private static Script read(XWPFDocument document) {
        WordContent content = new WordContent(new WordStyles(document.getStyles()));
        content.read(document.getDocument().getBody().getDomNode());
        WordContent notes = content.beside();
        Stream.concat(document.getFootnotes().stream(), document.getEndnotes().stream())
            .forEach(note -> notes.read(note.getCTFtnEdn().getDomNode()));
        List<Paragraph> paragraphs = new ArrayList<>(content.paragraphs());
        notes.paragraphs().stream().filter(note -> !note.isBlank()).map(note -> note.flagged(Paragraph.Flag.NOTE)).forEach(paragraphs::add);
        return Script.of("docx", null, paragraphs, warnings(document, content, notes));
    }

    private static List<Warning> warnings(XWPFDocument document, WordContent content, WordContent notes) {
        List<Warning> warnings = new ArrayList<>();
        XWPFComment @Nullable [] comments = document.getComments();
        if (comments != null && comments.length > 0) {
            warnings.add(Warning.of(Warning.Kind.COMMENTS, comments.length));
        }
        int deletions = content.deletions() + notes.deletions();
        if (deletions > 0) {
            warnings.add(Warning.of(Warning.Kind.DELETIONS, deletions));
        }
        int replaced = content.replaced() + notes.replaced();
        if (replaced > 0) {
            warnings.add(Warning.of(Warning.Kind.REPLACED_CHARACTERS, replaced));
        }
        Set<String> margins = wordsInMargins(document);
        if (!margins.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.PAGE_MARGINS, String.join(" | ", margins)));
        }
        return warnings;
    }

    private static Set<String> wordsInMargins(XWPFDocument document) {
        Set<String> words = new LinkedHashSet<>();
        Stream.<XWPFHeaderFooter>concat(document.getHeaderList().stream(), document.getFooterList().stream())
            .map(margin -> margin.getText().replaceAll("\\s+", " ").strip())
            .filter(text -> text.chars().anyMatch(Character::isLetter))
            .forEach(words::add);
        return words;
    }
}

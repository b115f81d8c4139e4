package org.kantlijn.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** A document as it is printed (PDF): its paragraphs are put together again of the lines on its pages. */
public final class PdfDocument implements TranscriptFormat {

    private static final int TAIL = 4096;

    @Override
    public Set<String> endings() {
        return Set.of("pdf");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Signature.of(file) == Signature.PDF;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        return OfficeFiles.read(file, in -> {
            if (isTorn(file.bytes())) {
                throw new IOException("the end is missing");
            }
            PdfStreams.check(file, limits);
            String password = choice.password() == null ? "" : choice.password();
            try (PDDocument document = Loader.loadPDF(file.bytes(), password, null, null,
                MemoryUsageSetting.setupMainMemoryOnly(limits.bytes()).streamCache)) {
                return read(document, file);
            } catch (InvalidPasswordException e) {
                throw new IntakeException(e, choice.password() == null ? Problem.ENCRYPTED : Problem.WRONG_PASSWORD, file.name());
            }
        });
    }

    /** Without its end a file would be read as though its last pages had never been. */
    private static boolean isTorn(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("startxref");
    }

    private static Script read(PDDocument document, SourceFile file) throws IOException, IntakeException {
        PdfText text = new PdfText();
        text.read(document);
        List<Integer> pictures = pagesOfPictures(document, text.lines());
        if (text.lines().isEmpty() && !pictures.isEmpty()) {
            throw new IntakeException(Problem.SCANNED, file.name());
        }
        PdfMargins margins = new PdfMargins(text.lines());
        PdfLineNumbers numbers = new PdfLineNumbers(margins.rest());
        PdfComments comments = new PdfComments(document);
        PdfNotes notes = new PdfNotes(numbers.rest());
        List<Paragraph> paragraphs = new ArrayList<>(new PdfParagraphs(new PdfColumns(notes.rest()).all(), comments).all());
        List<Paragraph> below = new PdfParagraphs(List.of(new PdfColumns.Column(notes.notes(), true)), comments).all();
        paragraphs.addAll(Line.flagged(below, Paragraph.Flag.NOTE));
        List<Warning> warnings = new ArrayList<>();
        margins.words().warning().ifPresent(warnings::add);
        if (numbers.count() > 0) {
            warnings.add(Warning.of(Warning.Kind.LINE_NUMBERS, numbers.count()));
        }
        if (text.nameless() > 0) {
            warnings.add(Warning.of(Warning.Kind.NAMELESS_LETTERS, text.nameless()));
        }
        if (!pictures.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.PAGES_OF_PICTURES, String.join(", ", pictures.stream().map(String::valueOf).toList())));
        }
        return Script.of("pdf", null, paragraphs, warnings).commented(comments.all());
    }

    /** The numbers, from 1, of the pages that have pictures and no words. */
    private static List<Integer> pagesOfPictures(PDDocument document, List<PdfLine> lines) {
        Set<Integer> written = lines.stream().map(PdfLine::page).collect(Collectors.toSet());
        List<Integer> pages = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            if (!written.contains(number) && hasPicture(page.getResources())) {
                pages.add(number + 1);
            }
            number++;
        }
        return pages;
    }

    private static boolean hasPicture(PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}

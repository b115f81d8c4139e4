package org.kantlijn.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the lines that are printed on the pages of a PDF, with the places of their words. */
final class PdfText extends PDFTextStripper {

    /** A thousand pages need some five million; parts of a page that call each other need them without end. */
    private static final long MOST_OPERATIONS = 20_000_000;

    private final PdfLetters line = new PdfLetters();
    private final List<PdfLine> lines = new ArrayList<>();
    private long operations;
    private int nameless;

    PdfText() {
        setShouldSeparateByBeads(false);
    }

    /** Reads all pages. */
    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** How many letters were printed of which the file does not tell which they are. */
    int nameless() {
        return nameless;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw new IOException("Zip bomb: pages that are drawn without end");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        nameless += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        line.add(text, letters);
    }

    @Override
    protected void writeWordSeparator() {
        // The places of the pieces tell how far they are from each other.
    }

    @Override
    protected void writeLineSeparator() {
        line.end(getCurrentPageNo() - 1).ifPresent(lines::add);
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
    }
}

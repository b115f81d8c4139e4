package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;

/** Puts the paragraphs of a PDF together again of its lines. */
final class PdfParagraphs {

    /** Headings are set in letters so much higher than the text. */
    private static final float HEADING = 1.15f;

    private final PdfBreaks breaks;
    private final PdfWrap wrap;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    PdfParagraphs(List<PdfColumns.Column> columns, PdfComments comments) {
        breaks = new PdfBreaks(columns);
        wrap = new PdfWrap(columns, comments);
        List<PdfLine> open = new ArrayList<>();
        for (PdfColumns.Column column : columns) {
            for (int i = 0; i < column.lines().size(); i++) {
                if (!open.isEmpty() && breaks.isBetween(open, column, i)) {
                    end(open);
                    open = new ArrayList<>();
                }
                open.add(column.lines().get(i));
            }
        }
        end(open);
    }

    private void end(List<PdfLine> lines) {
        if (!lines.isEmpty()) {
            List<Paragraph> made = wrap.paragraphs(lines);
            boolean heading = lines.get(0).size() > HEADING * breaks.size();
            paragraphs.addAll(heading ? Line.flagged(made, Paragraph.Flag.HEADING) : made);
        }
    }

    List<Paragraph> all() {
        return paragraphs;
    }
}

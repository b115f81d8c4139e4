package org.kantlijn.intake.document;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TableRow;

/** The paragraphs of one part of a rich text while they are read: of its body, a note, a margin, a text box or a comment. */
final class RichTextPart {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<List<Paragraph>> row = new ArrayList<>();
    private List<Paragraph> cell = new ArrayList<>();
    private List<Paragraph> boxes = new ArrayList<>();
    private Line line = new Line();

    Line line() {
        return line;
    }

    /** Paragraphs that stand in a box beside the paragraph that is read; they follow it. */
    void box(List<Paragraph> words) {
        boxes.addAll(words);
    }

    /**
     * Ends a paragraph.
     *
     * @param inTable whether it stands in a table
     */
    void endParagraph(boolean heading, boolean inTable) {
        List<Paragraph> lines = line.paragraphs();
        line = new Line();
        if (!inTable) {
            endRow();
        }
        List<Paragraph> target = inTable ? cell : paragraphs;
        target.addAll(heading ? Line.flagged(lines, Paragraph.Flag.HEADING) : lines);
        target.addAll(boxes);
        boxes = new ArrayList<>();
    }

    void endCell() {
        endParagraph(false, true);
        row.add(cell);
        cell = new ArrayList<>();
    }

    void endRow() {
        paragraphs.addAll(TableRow.paragraphs(row));
        paragraphs.addAll(cell);
        row.clear();
        cell.clear();
    }

    /** All paragraphs: there are no more. */
    List<Paragraph> end() {
        boolean begun = line.paragraphs().stream().anyMatch(paragraph -> !paragraph.isBlank() || !paragraph.anchors().isEmpty());
        if (begun || !boxes.isEmpty()) {
            endParagraph(false, false);
        }
        endRow();
        return paragraphs;
    }
}

package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells where paragraphs of a PDF begin.
 *
 * <p>A program breaks a line where the next word has no room any more; where it had, somebody ended the paragraph. The room between the
 * lines, indents, the size of the letters and labels that recur tell the rest; in doubt a line goes on.
 */
final class PdfBreaks {

    private static final float OTHER_SIZE = 0.1f;
    private static final float MORE_ROOM = 1.2f;
    private static final float HALF = 0.5f;
    private static final float INDENT = 3;
    private static final float SPACE = 0.25f;
    private static final float SLACK = 1.5f;
    private static final float JUSTIFIED = 0.3f;
    private static final float MOSTLY = 0.6f;

    private final PdfLabels labels = new PdfLabels();
    private final PdfEdges edges;
    private final float size;
    private final float leading;
    private final float blank;
    private final boolean justified;

    PdfBreaks(List<PdfColumns.Column> columns) {
        List<PdfLine> lines = columns.stream().flatMap(column -> column.lines().stream()).toList();
        edges = new PdfEdges(columns);
        size = mostFrequent(lines, PdfLine::size, 0);
        List<Float> steps = new ArrayList<>();
        columns.forEach(column -> noteSteps(column, steps));
        leading = mostFrequent(steps, step -> step, Float.MAX_VALUE);
        columns.forEach(this::noteLabels);
        blank = blank(columns);
        long full = columns.stream().flatMap(c -> c.lines().stream().filter(line -> line.right() > edges.right(c, line) - SLACK)).count();
        justified = full > JUSTIFIED * lines.size();
    }

    /** How high the letters of the text are. */
    float size() {
        return size;
    }

    /** The value that most have, to half a point. */
    private static <T> float mostFrequent(List<T> all, Function<T, Float> value, float otherwise) {
        Map<Integer, Integer> counts = new HashMap<>();
        all.forEach(one -> counts.merge(Math.round(value.apply(one) / HALF), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> most.getKey() * HALF).orElse(otherwise);
    }

    /** The room between lines that seem to belong to one paragraph. */
    private void noteSteps(PdfColumns.Column column, List<Float> steps) {
        for (int i = 1; i < column.lines().size(); i++) {
            PdfLine before = column.lines().get(i - 1);
            PdfLine line = column.lines().get(i);
            if (line.y() > before.y() && isAlike(before, line) && !hasRoom(before, line, column)) {
                steps.add(line.y() - before.y());
            }
        }
    }

    private void noteLabels(PdfColumns.Column column) {
        for (int i = 0; i < column.lines().size(); i++) {
            if (i == 0 || isCertain(column.lines().get(i - 1), column.lines().get(i), column)) {
                labels.note(column.lines().get(i));
            }
        }
    }

    /** How wide the space is that the program puts down behind the words of each line that it breaks; 0 where it puts down none. */
    private float blank(List<PdfColumns.Column> columns) {
        List<Float> blanks = new ArrayList<>();
        for (PdfColumns.Column column : columns) {
            for (int i = 1; i < column.lines().size(); i++) {
                if (!isCertain(column.lines().get(i - 1), column.lines().get(i), column)) {
                    blanks.add(column.lines().get(i - 1).blank());
                }
            }
        }
        List<Float> wide = blanks.stream().filter(width -> width > 0).sorted().toList();
        return wide.size() > MOSTLY * blanks.size() ? wide.get(wide.size() / 2) : 0;
    }

    private static boolean isAlike(PdfLine before, PdfLine line) {
        return Math.abs(line.size() - before.size()) <= OTHER_SIZE * before.size();
    }

    /** True when the next word could have stood on the line before. */
    private boolean hasRoom(PdfLine before, PdfLine line, PdfColumns.Column column) {
        return !PdfWrap.isBrokenWord(before, line) && before.right() + SPACE * line.size() + line.firstWord() < edges.right(column,
            before) - SLACK;
    }

    private boolean isCertain(PdfLine before, PdfLine line, PdfColumns.Column column) {
        float step = line.y() - before.y();
        boolean below = line.page() == before.page() && step > 0;
        return !isAlike(before, line) || hasRoom(before, line, column) || below && step > MORE_ROOM * leading;
    }

    /**
     * True when a paragraph begins with a line.
     *
     * @param open the lines of the paragraph before, the last of which comes just before the line
     * @param column the column of the line
     * @param at its number in the column
     */
    boolean isBetween(List<PdfLine> open, PdfColumns.Column column, int at) {
        PdfLine before = open.get(open.size() - 1);
        PdfLine line = column.lines().get(at);
        if (isCertain(before, line, column) || labels.begin(line)) {
            return true;
        }
        boolean noBlank = blank > 0 && before.blank() == 0 && before.right() + blank < edges.blankRight(column, before);
        if (noBlank || justified && before.right() < edges.right(column, before) - size) {
            return true;
        }
        return isRow(open.get(0), line) || at > 0 && isIndented(open, line, column, at);
    }

    /** True for the second of two rows of a table or of a list with hanging labels. */
    private static boolean isRow(PdfLine first, PdfLine line) {
        boolean hang = line.textLeft() > line.left() && first.textLeft() > first.left();
        return hang && Math.abs(line.textLeft() - first.textLeft()) <= INDENT && Math.abs(line.left() - first.left()) <= INDENT;
    }

    private static boolean isIndented(List<PdfLine> open, PdfLine line, PdfColumns.Column column, int at) {
        float indent = line.left() - open.get(open.size() - 1).left();
        boolean second = open.size() == 1;
        boolean hangs = Math.abs(line.left() - open.get(0).textLeft()) <= INDENT;
        if (Math.abs(indent) <= INDENT || second && (indent < 0 || hangs)) {
            return false;
        }
        if (!second) {
            return true;
        }
        // The second line of a paragraph may hang; but then the third hangs as far.
        return at + 1 < column.lines().size() && column.lines().get(at + 1).left() < line.left() - INDENT
            && column.lines().get(at + 1).left() > open.get(0).left() - INDENT;
    }
}

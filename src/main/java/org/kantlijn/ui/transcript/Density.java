package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.text.Span;

/**
 * How many codings lie over each row of a strip that is the whole transcript, and which of them are of the current code. A change of some
 * codings costs what changed.
 */
final class Density {

    private final LineTable lines;
    private final int rows;
    /** How many more codings are open in a row than in the one above it. */
    private final int[] opened;
    private final List<Coding> current = new ArrayList<>();
    private Set<Id<Code>> codes = Set.of();
    private List<Coding> codings = List.of();

    /** @param rows how many pixels high the strip is */
    Density(LineTable lines, int rows) {
        this.lines = lines;
        this.rows = rows;
        this.opened = new int[rows + 2];
    }

    List<Coding> codings() {
        return codings;
    }

    boolean fits(LineTable otherLines, int otherRows) {
        return lines == otherLines && rows == otherRows;
    }

    /**
     * Counts codings in place of those before.
     *
     * @param change in what they differ from those before
     * @return true when anything is otherwise than before
     */
    boolean show(List<Coding> now, Replacement change, Set<Id<Code>> currentCodes) {
        for (Coding gone : codings.subList(change.start(), change.start() + change.gone())) {
            count(gone, -1);
            current.remove(gone);
        }
        List<Coding> came = now.subList(change.start(), change.start() + change.came());
        came.forEach(coding -> count(coding, 1));
        boolean otherCodes = !codes.equals(currentCodes);
        if (otherCodes) {
            codes = currentCodes;
            current.clear();
        }
        (otherCodes ? now : came).stream().filter(coding -> codes.contains(coding.code())).forEach(current::add);
        codings = now;
        return otherCodes || !change.isNothing();
    }

    private void count(Coding coding, int by) {
        int from = firstRow(coding.span());
        opened[from] += by;
        opened[Math.max(lastRow(coding.span()), from + 1)] -= by;
    }

    /** How many codings lie over each row. */
    int[] counts() {
        int[] counts = new int[rows];
        int open = 0;
        for (int row = 0; row < rows; row++) {
            open += opened[row];
            counts[row] = open;
        }
        return counts;
    }

    /** The codings of the current code, in no order. */
    List<Coding> current() {
        return current;
    }

    int firstRow(Span span) {
        return row(lines.top(lines.lineAt(span.start())));
    }

    /** The first row below the span. */
    int lastRow(Span span) {
        return row(lines.top(lines.lastLineOf(span)) + lines.lineHeight());
    }

    /** The row of a height in the transcript. */
    int row(int y) {
        return (int) Math.max(0, Math.min(rows, (long) y * rows / Math.max(1, lines.height())));
    }
}

package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the lines of pages that are printed in two columns in the order in which people read them.
 *
 * <p>Two columns have a gap between them that hardly any words cross. So has a table with speakers beside what they say, but its left
 * column is narrow.
 */
final class PdfColumns {

    private static final int FEWEST_LINES = 5;
    private static final int MOST_CROSSING = 8;
    private static final float NARROW = 0.25f;
    private static final int STEPS = 20;

    private final List<Column> columns = new ArrayList<>();

    /** Lines that stand below each other and break at the same edge. */
    record Column(List<PdfLine> lines, boolean whole) {
    }

    PdfColumns(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        pages.values().forEach(this::divide);
    }

    /** All columns in reading order; a page in one column is one. */
    List<Column> all() {
        return columns;
    }

    private void divide(List<PdfLine> page) {
        float left = page.stream().map(PdfLine::left).min(Float::compare).orElse(0f);
        float right = page.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
        for (int step = STEPS / 4; step <= STEPS * 3 / 4; step++) {
            float gap = left + (right - left) * step / STEPS;
            if (dividesAt(page, gap, right - left)) {
                readColumns(page, gap);
                return;
            }
        }
        columns.add(new Column(page, true));
    }

    private static boolean dividesAt(List<PdfLine> page, float gap, float width) {
        List<PdfLine.Piece> pieces = page.stream().flatMap(line -> line.pieces().stream()).toList();
        List<PdfLine.Piece> before = pieces.stream().filter(piece -> piece.right() <= gap).toList();
        long after = pieces.stream().filter(piece -> piece.left() >= gap).count();
        long crossing = pieces.size() - before.size() - after;
        long wide = before.stream().filter(piece -> piece.right() - piece.left() > NARROW * width).count();
        boolean both = wide >= FEWEST_LINES && wide * 2 > before.size() && after >= FEWEST_LINES;
        return both && crossing * MOST_CROSSING <= pieces.size() && sideBySide(page, gap) >= FEWEST_LINES;
    }

    /** How many lines begin before the gap at a height where others stand behind it. */
    private static long sideBySide(List<PdfLine> page, float gap) {
        List<Float> heights = page.stream().filter(line -> line.right() > gap).map(PdfLine::y).toList();
        return page.stream().filter(line -> line.left() < gap)
            .filter(line -> heights.stream().anyMatch(y -> Math.abs(y - line.y()) < line.size())).count();
    }

    /** Lines across both columns part the page; between them the left column is read before the right. */
    private void readColumns(List<PdfLine> page, float gap) {
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : page.stream().sorted(Comparator.comparing(PdfLine::y)).toList()) {
            List<PdfLine.Piece> before = line.pieces().stream().filter(piece -> piece.right() <= gap).toList();
            List<PdfLine.Piece> after = line.pieces().stream().filter(piece -> piece.left() >= gap).toList();
            if (before.size() + after.size() < line.pieces().size()) {
                end(left);
                end(right);
                columns.add(new Column(List.of(line), true));
                left = new ArrayList<>();
                right = new ArrayList<>();
                continue;
            }
            add(left, line, before);
            add(right, line, after);
        }
        end(left);
        end(right);
    }

    private static void add(List<PdfLine> column, PdfLine line, List<PdfLine.Piece> pieces) {
        if (!pieces.isEmpty()) {
            column.add(line.holding(pieces));
        }
    }

    private void end(List<PdfLine> column) {
        if (!column.isEmpty()) {
            columns.add(new Column(column, false));
        }
    }
}

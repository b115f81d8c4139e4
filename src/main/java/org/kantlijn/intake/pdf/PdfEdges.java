package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How far to the right the lines of a PDF may run: to the edge of the page or column, and in a table to that of the cell. */
final class PdfEdges {

    /** Of a hundred lines one may be longer than the others, as an address that could not be broken. */
    private static final int OVERLONG = 100;
    private static final int FEWEST_GOING_ON = 3;
    private static final float POINTS_APART = 4;
    /** However short all lines are, a page in one column leaves them so much of its width. */
    private static final float LEAST_WIDTH = 0.55f;

    private final Map<Zone, Edge> edges = new HashMap<>();

    /**
     * Lines that run as far.
     *
     * @param whole whether the page has one column
     * @param left where their text begins, in steps of a few points; -1 for all that do not go on in lines below them
     */
    private record Zone(boolean whole, int left) {
    }

    private record Edge(float right, float blankRight) {
    }

    PdfEdges(List<PdfColumns.Column> columns) {
        Map<Zone, Integer> goingOn = new HashMap<>();
        columns.forEach(column -> countGoingOn(column, goingOn));
        goingOn.keySet().removeIf(zone -> goingOn.get(zone) < FEWEST_GOING_ON);
        Map<Zone, List<PdfLine>> lines = new HashMap<>();
        for (PdfColumns.Column column : columns) {
            for (PdfLine line : column.lines()) {
                Zone zone = zone(column, line);
                lines.computeIfAbsent(new Zone(column.whole(), -1), key -> new ArrayList<>()).add(line);
                if (goingOn.containsKey(zone)) {
                    lines.computeIfAbsent(zone, key -> new ArrayList<>()).add(line);
                }
            }
        }
        lines.forEach((zone, some) -> {
            float least = zone.whole && zone.left < 0 ? LEAST_WIDTH * some.get(0).width() : 0;
            edges.put(zone, new Edge(Math.max(least, farthest(some, PdfLine::right)), farthest(some, line -> line.right() + line.blank())));
        });
    }

    private static Zone zone(PdfColumns.Column column, PdfLine line) {
        return new Zone(column.whole(), Math.round(line.textLeft() / POINTS_APART));
    }

    private static void countGoingOn(PdfColumns.Column column, Map<Zone, Integer> counts) {
        for (int i = 1; i < column.lines().size(); i++) {
            PdfLine line = column.lines().get(i);
            Zone zone = zone(column, line);
            if (line.textLeft() == line.left() && zone(column, column.lines().get(i - 1)).equals(zone)) {
                counts.merge(zone, 1, Integer::sum);
            }
        }
    }

    private static float farthest(List<PdfLine> lines, Function<PdfLine, Float> end) {
        List<Float> ends = lines.stream().map(end).sorted(Comparator.reverseOrder()).toList();
        return ends.get(ends.size() / OVERLONG);
    }

    /** Where the longest of the lines end that run as far as this. */
    float right(PdfColumns.Column column, PdfLine line) {
        return edge(column, line).right();
    }

    /** The same with the spaces that stand behind the words. */
    float blankRight(PdfColumns.Column column, PdfLine line) {
        return edge(column, line).blankRight();
    }

    private Edge edge(PdfColumns.Column column, PdfLine line) {
        return edges.getOrDefault(zone(column, line), edges.get(new Zone(column.whole(), -1)));
    }
}

package org.kantlijn.ui.transcript;

import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextHitInfo;
import java.util.Arrays;
import java.util.BitSet;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;

/**
 * Where the lines of a transcript are: which words each holds and how far down it is. Made whole for a text and a width; a million
 * characters take some tens of milliseconds.
 *
 * <p>Heights are in pixels at 100 %; offsets are those of the text.
 */
final class LineTable {

    private static final int TOP = 12;
    private static final int TURN_GAP = 10;

    private final String text;
    private final Advances advances;
    private final int lineHeight;
    private int count;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] tops = new int[1024];
    private final BitSet shaped = new BitSet();
    private int height = TOP;

    private LineTable(String text, Advances advances, int lineHeight) {
        this.text = text;
        this.advances = advances;
        this.lineHeight = lineHeight;
    }

    /** Breaks a text into lines no wider than the pixels given; turns are set apart. */
    static LineTable of(String text, TurnTable turns, Advances advances, float width, int lineHeight) {
        LineTable table = new LineTable(text, advances, lineHeight);
        int start = 0;
        int turnBefore = -1;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int turn = turns.indexAt(start);
            table.height += table.count > 0 && turn != turnBefore ? TURN_GAP : 0;
            turnBefore = turn;
            if (Advances.needsShaping(text, start, end)) {
                table.breakShaped(start, end, width);
            } else {
                table.breakPlain(start, end, width);
            }
            start = end + 1;
        }
        return table;
    }

    private void breakPlain(int start, int end, float width) {
        int lineStart = start;
        int lastBlank = -1;
        float used = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            used += advances.of(c);
            if (c == ' ' || c == '\t') {
                lastBlank = i;
            } else if (used > width && i > lineStart) {
                int next = lastBlank >= lineStart ? lastBlank + 1 : i;
                add(lineStart, next, false);
                lineStart = next;
                lastBlank = -1;
                used = 0;
                for (int j = lineStart; j <= i; j++) {
                    used += advances.of(text.charAt(j));
                }
            }
        }
        add(lineStart, end, false);
    }

    private void breakShaped(int start, int end, float width) {
        String paragraph = text.substring(start, end);
        LineBreakMeasurer breaker = advances.breaker(paragraph);
        int at = 0;
        while (at < paragraph.length()) {
            int next = atBlank(paragraph, at, breaker.nextOffset(width));
            breaker.setPosition(next);
            add(start + at, start + next, true);
            at = next;
        }
    }

    /** Only blanks break a line, as in plain text: the shaping library would part ’s from its word. */
    private static int atBlank(String paragraph, int from, int to) {
        int blank = to < paragraph.length() ? paragraph.lastIndexOf(' ', to - 1) : -1;
        return blank > from ? blank + 1 : to;
    }

    private void add(int start, int end, boolean needsShaping) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            tops = Arrays.copyOf(tops, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        tops[count] = height;
        shaped.set(count, needsShaping);
        count++;
        height += lineHeight;
    }

    /** How many lines there are; at least one. */
    int count() {
        return count;
    }

    /** The height of all lines together with the space above and below. */
    int height() {
        return height + TOP;
    }

    int lineHeight() {
        return lineHeight;
    }

    /** The first unit of a line. */
    int start(int line) {
        return starts[line];
    }

    /** The first unit after a line; its closing line feed is not in it. */
    int end(int line) {
        return ends[line];
    }

    int top(int line) {
        return tops[line];
    }

    boolean needsShaping(int line) {
        return shaped.get(line);
    }

    /** The line that holds the offset; at a break within a paragraph the later one. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The same, found fastest when it is not far below a line that is known to begin at or before the offset. */
    int lineAt(int offset, int from) {
        int reach = 1;
        while (from + reach < count && starts[from + reach] <= offset) {
            reach *= 2;
        }
        int found = Arrays.binarySearch(starts, from + reach / 2, Math.min(count, from + reach), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The line that holds the last unit of a span. */
    int lastLineOf(Span span) {
        return lineAt(Math.max(span.start(), span.end() - 1));
    }

    /** The line at a height, the nearest where there is none. */
    int lineAtY(int y) {
        int found = Arrays.binarySearch(tops, 0, count, y);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The words on the lines between two heights. */
    Span span(int fromY, int toY) {
        return new Span(starts[lineAtY(fromY)], ends[lineAtY(toY)]);
    }

    /** How far to the right of the beginning of a line an offset in it is. */
    float x(int line, int offset) {
        int start = starts[line];
        if (needsShaping(line)) {
            return advances.shaped(text.substring(start, ends[line])).getCaretInfo(TextHitInfo.beforeOffset(offset - start))[0];
        }
        float x = 0;
        for (int i = start; i < offset; i++) {
            x += advances.of(text.charAt(i));
        }
        return x;
    }

    /** The offset in a line that is nearest to a distance from its beginning; where the paragraph goes on below, not its very end. */
    int offsetAt(int line, float x) {
        int start = starts[line];
        boolean goesOn = line + 1 < count && starts[line + 1] == ends[line];
        int end = goesOn ? ends[line] - 1 : ends[line];
        if (needsShaping(line) && end > start) {
            return Math.min(end, start + advances.shaped(text.substring(start, ends[line])).hitTestChar(x, 0).getInsertionIndex());
        }
        float at = 0;
        for (int offset = start; offset < end; offset++) {
            float width = advances.of(text.charAt(offset));
            if (x < at + width / 2) {
                return offset;
            }
            at += width;
        }
        return Math.max(start, end);
    }
}

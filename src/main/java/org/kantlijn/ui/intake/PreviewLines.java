package org.kantlijn.ui.intake;

import java.util.Arrays;
import org.kantlijn.text.Span;

/** Where the lines of the preview are: which words each holds, of which turn, and how far down. Heights are in pixels at 100 %. */
final class PreviewLines {

    static final int TOP = 12;
    static final int PART = 36;
    private static final int TURN_GAP = 8;

    private final int lineHeight;
    private int count;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] tops = new int[256];
    private int height = TOP;

    /** How wide letters are. */
    interface Letters {

        /** The width of one letter in pixels at 100 %. */
        float width(int character);
    }

    private PreviewLines(int lineHeight) {
        this.lineHeight = lineHeight;
    }

    /** Breaks the words into lines no wider than the pixels given; turns are set apart, parts further. */
    static PreviewLines of(PreviewPage page, Letters letters, float width, int lineHeight) {
        PreviewLines lines = new PreviewLines(lineHeight);
        String text = page.text();
        int before = -1;
        for (int start = 0; start <= text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            int turn = page.turns().indexAt(start);
            if (turn != before && turn >= 0) {
                lines.height += (lines.count > 0 ? TURN_GAP : 0) + (page.part(turn) == null ? 0 : PART);
            }
            before = turn;
            lines.addParagraph(text, new Span(start, end), letters, width);
            start = end + 1;
        }
        return lines;
    }

    private void addParagraph(String text, Span paragraph, Letters letters, float width) {
        int lineStart = paragraph.start();
        int breakAt = -1;
        float used = 0;
        float sinceBreak = 0;
        for (int i = lineStart; i < paragraph.end();) {
            int character = text.codePointAt(i);
            float letter = letters.width(character);
            used += letter;
            sinceBreak += letter;
            if (Character.isWhitespace(character)) {
                breakAt = i + 1;
                sinceBreak = 0;
            } else if (used > width && i > lineStart) {
                boolean atBlank = breakAt > lineStart;
                int next = atBlank ? breakAt : i;
                add(lineStart, next);
                lineStart = next;
                used = atBlank ? sinceBreak : letter;
            }
            i += Character.charCount(character);
        }
        add(lineStart, paragraph.end());
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            tops = Arrays.copyOf(tops, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        tops[count] = height;
        count++;
        height += lineHeight;
    }

    int count() {
        return count;
    }

    int height() {
        return height + TOP;
    }

    int lineHeight() {
        return lineHeight;
    }

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

    /** True when the paragraph goes on in the next line. */
    boolean isBroken(int line) {
        return line + 1 < count && starts[line + 1] == ends[line];
    }

    /** The line that holds the offset; at a break within a paragraph the later one. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The line at a height, the nearest where there is none. */
    int lineAtY(int y) {
        int found = Arrays.binarySearch(tops, 0, count, y);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}

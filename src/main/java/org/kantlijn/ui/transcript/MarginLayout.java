package org.kantlijn.ui.transcript;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;

/**
 * Where the brackets of a transcript's codings hang and where their names stand, for the whole transcript at once, so that nothing
 * jumps while scrolling.
 *
 * <p>A coding takes the lane right of every lane that is still open, so that its leader crosses nothing; from the sixth lane on the
 * lowest free one; where none is free it is folded into a bracket that stands for several. A name stands on its first line, or lower
 * where it would touch the one above; one that would stand more than two lines past its bracket is folded too.
 */
final class MarginLayout {

    /** Lanes of their own; one more holds what is folded. */
    static final int LANES = 6;

    private static final int PITCH = 18;
    private static final int FURTHEST = 2;
    private static final int FEWEST_LANES = 3;

    private final List<Coding> codings;
    private final int[] firstLine;
    private final int[] lastLine;
    private final int[] furthestLine;
    private final byte[] lane;
    private final int[] labelY;
    private final int[] foldedInto;
    private final int[] foldedCount;
    private int lanesUsed;

    private MarginLayout(List<Coding> codings) {
        int n = codings.size();
        this.codings = codings;
        this.firstLine = new int[n];
        this.lastLine = new int[n];
        this.furthestLine = new int[n];
        this.lane = new byte[n];
        this.labelY = new int[n];
        this.foldedInto = new int[n];
        this.foldedCount = new int[n];
    }

    /**
     * Lays out codings that are in text order.
     *
     * @param lines where the lines are
     */
    static MarginLayout of(List<Coding> codings, LineTable lines) {
        MarginLayout layout = new MarginLayout(codings);
        layout.findLines(lines);
        layout.giveLanes();
        layout.placeLabels(lines::top, lines.lineHeight());
        return layout;
    }

    private void findLines(LineTable lines) {
        int furthest = -1;
        int line = 0;
        for (int i = 0; i < codings.size(); i++) {
            Span span = codings.get(i).span();
            line = lines.lineAt(span.start(), line);
            firstLine[i] = line;
            lastLine[i] = lines.lineAt(Math.max(span.start(), span.end() - 1), line);
            furthest = Math.max(furthest, lastLine[i]);
            furthestLine[i] = furthest;
        }
    }

    private void giveLanes() {
        int[] openUntil = new int[LANES];
        Arrays.fill(openUntil, -1);
        for (int i = 0; i < codings.size(); i++) {
            int next = LANES;
            while (next > 0 && openUntil[next - 1] < firstLine[i]) {
                next--;
            }
            if (next == LANES) {
                next = lowestFree(openUntil, firstLine[i]);
            }
            lane[i] = (byte) next;
            if (next < LANES) {
                openUntil[next] = lastLine[i];
            }
            lanesUsed = Math.max(lanesUsed, next + 1);
        }
    }

    private static int lowestFree(int[] openUntil, int line) {
        for (int i = 0; i < LANES; i++) {
            if (openUntil[i] < line) {
                return i;
            }
        }
        return LANES;
    }

    private void placeLabels(IntUnaryOperator top, int lineHeight) {
        int free = Integer.MIN_VALUE;
        int last = -1;
        for (int i = 0; i < codings.size(); i++) {
            int wanted = top.applyAsInt(firstLine[i]);
            int y = Math.max(wanted, free);
            boolean tooFar = y > top.applyAsInt(lastLine[i]) + FURTHEST * lineHeight;
            if (last >= 0 && (tooFar || lane[i] == LANES && y > wanted)) {
                foldedInto[i] = last;
                foldedCount[last]++;
                labelY[i] = labelY[last];
            } else {
                foldedInto[i] = -1;
                labelY[i] = y;
                free = y + PITCH;
                last = i;
            }
        }
        giveFoldsALineOfTheirOwn();
    }

    /** Where names were folded, the name they were folded into gives its line to the words "so many more". */
    private void giveFoldsALineOfTheirOwn() {
        for (int i = 0; i < foldedCount.length; i++) {
            if (foldedCount[i] > 0) {
                foldedCount[i]++;
            }
        }
    }

    List<Coding> codings() {
        return codings;
    }

    /** How many lanes the names must leave free; at least three. */
    int lanes() {
        return Math.max(FEWEST_LANES, lanesUsed);
    }

    int firstLine(int index) {
        return firstLine[index];
    }

    int lastLine(int index) {
        return lastLine[index];
    }

    /** The lane from 0; {@link #LANES} where the coding is folded. */
    int lane(int index) {
        return lane[index];
    }

    /** The top of the line box that the name stands in. */
    int labelY(int index) {
        return labelY[index];
    }

    /** True when the name is not shown by itself. */
    boolean isFolded(int index) {
        return foldedInto[index] >= 0;
    }

    /** How many codings the line speaks for when it says "so many more"; 0 where it says a name. */
    int foldedCount(int index) {
        return foldedCount[index];
    }

    /** The first coding that may reach into lines from the one given on; all before have ended above it. */
    int firstReaching(int line) {
        int low = 0;
        int high = furthestLine.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthestLine[middle] < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of a coding; -1 when it is not shown. */
    int indexOf(Coding coding) {
        return Math.max(-1, Collections.binarySearch(codings, coding, Coding.IN_TEXT_ORDER));
    }
}

package org.kantlijn.ui.transcript;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;

/**
 * Where the brackets of a transcript's codings hang and where their names stand, for the whole transcript at once, so that nothing
 * jumps while scrolling.
 *
 * <p>A coding takes the lane right of every lane that is still open, so that its leader crosses nothing; from the sixth lane on the
 * lowest free one; where none is free it goes into the lane of the rest, whose names stand together where there is no room for each. A
 * name stands on its first line, or lower where it would touch the one above; one that would stand more than two lines past its bracket
 * is spoken for by the name above it.
 *
 * <p>After an edit only those codings are laid out again that hang together with what changed: from there on down to the first that
 * finds everything as it was.
 */
final class MarginLayout {

    /** Lanes of their own; one more holds the rest. */
    static final int LANES = 6;

    private static final int PITCH = 18;
    private static final int FURTHEST = 2;
    private static final int FEWEST_LANES = 3;
    private static final int BLOCK = 64;

    private final LineTable lines;
    private List<Coding> codings = List.of();
    private int count;
    private int[] firstLine = new int[BLOCK];
    private int[] lastLine = new int[BLOCK];
    private int[] labelY = new int[BLOCK];
    private byte[] lane = new byte[BLOCK];
    private boolean[] folded = new boolean[BLOCK];
    /** The furthest line that any coding of a block of codings reaches. */
    private int[] furthest = new int[1];
    private final int[] laneUse = new int[LANES + 1];
    private int laidOut;

    /** A layout of nothing yet. */
    MarginLayout(LineTable lines) {
        this.lines = lines;
    }

    /** Lays out codings that are in text order, in place of those before. */
    void show(List<Coding> now) {
        show(now, Replacement.between(codings, now));
    }

    /** The same where it is known in what they differ from those before. */
    void show(List<Coding> now, Replacement change) {
        codings = now;
        laidOut = 0;
        if (change.isNothing()) {
            return;
        }
        Front fresh = frontAt(change.start());
        Front old = fresh.copy();
        for (int i = change.start(); i < change.start() + change.gone(); i++) {
            old.pass(i);
            laneUse[lane[i]]--;
        }
        replace(change);
        layOut(change, fresh, old);
    }

    private void replace(Replacement change) {
        int size = codings.size();
        if (size > lane.length) {
            int room = Math.max(size, lane.length * 2);
            firstLine = Arrays.copyOf(firstLine, room);
            lastLine = Arrays.copyOf(lastLine, room);
            labelY = Arrays.copyOf(labelY, room);
            lane = Arrays.copyOf(lane, room);
            folded = Arrays.copyOf(folded, room);
        }
        int from = change.start() + change.gone();
        int to = change.start() + change.came();
        int rest = count - from;
        System.arraycopy(firstLine, from, firstLine, to, rest);
        System.arraycopy(lastLine, from, lastLine, to, rest);
        System.arraycopy(labelY, from, labelY, to, rest);
        System.arraycopy(lane, from, lane, to, rest);
        System.arraycopy(folded, from, folded, to, rest);
        count = size;
        findLines(change.start(), to);
        findFurthest(change.start());
    }

    private void findLines(int from, int to) {
        int line = 0;
        for (int i = from; i < to; i++) {
            Span span = codings.get(i).span();
            line = lines.lineAt(span.start(), line);
            firstLine[i] = line;
            lastLine[i] = lines.lineAt(Math.max(span.start(), span.end() - 1), line);
        }
    }

    private void findFurthest(int from) {
        int blocks = (count + BLOCK - 1) / BLOCK;
        if (blocks > furthest.length) {
            furthest = Arrays.copyOf(furthest, Math.max(blocks, furthest.length * 2));
        }
        for (int block = from / BLOCK; block < blocks; block++) {
            int reached = -1;
            for (int i = block * BLOCK; i < Math.min(count, (block + 1) * BLOCK); i++) {
                reached = Math.max(reached, lastLine[i]);
            }
            furthest[block] = reached;
        }
    }

    /** Goes down from a change until, below it, the lanes and names that are still in the way are those that were. */
    private void layOut(Replacement change, Front fresh, Front old) {
        int changed = change.start() + change.came();
        for (int i = change.start(); i < count; i++) {
            if (i >= changed) {
                if (fresh.isTheSameFor(i, old)) {
                    return;
                }
                old.pass(i);
                laneUse[lane[i]]--;
            }
            fresh.place(i);
            fresh.pass(i);
            laneUse[lane[i]]++;
            laidOut++;
        }
    }

    /** What is in the way of the coding at an index: what hangs down from those before it. */
    private Front frontAt(int index) {
        Front front = new Front();
        Arrays.fill(front.openUntil, -1);
        int line = index == 0 ? 0 : firstLine[index - 1];
        for (int i = next(0, line); i < index; i = next(i + 1, line)) {
            front.pass(i);
        }
        int named = index - 1;
        while (named >= 0 && folded[named]) {
            named--;
        }
        if (named >= 0) {
            front.name(named);
        }
        return front;
    }

    /** What is in the way of the next coding while going down: the lanes that are still open and the last name. */
    private final class Front {

        /** The last line of the coding that took each lane last. */
        private final int[] openUntil = new int[LANES];
        /** Where there is room again for a name. */
        private int freeY = Integer.MIN_VALUE;
        /** True when the last name is that of a coding in the lane of the rest. */
        private boolean isAfterRest;

        Front copy() {
            Front copy = new Front();
            System.arraycopy(openUntil, 0, copy.openUntil, 0, LANES);
            copy.freeY = freeY;
            copy.isAfterRest = isAfterRest;
            return copy;
        }

        /** Goes past a coding that was placed. */
        void pass(int i) {
            if (lane[i] < LANES) {
                openUntil[lane[i]] = lastLine[i];
            }
            if (!folded[i]) {
                name(i);
            }
        }

        /** Goes past a name. */
        void name(int i) {
            freeY = labelY[i] + PITCH;
            isAfterRest = lane[i] == LANES;
        }

        boolean isTheSameFor(int i, Front other) {
            int top = lines.top(firstLine[i]);
            boolean same = Math.max(top, freeY) == Math.max(top, other.freeY) && isAfterRest == other.isAfterRest;
            for (int at = 0; at < LANES && same; at++) {
                same = Math.max(openUntil[at], firstLine[i] - 1) == Math.max(other.openUntil[at], firstLine[i] - 1);
            }
            return same;
        }

        void place(int i) {
            lane[i] = (byte) freeLane(firstLine[i]);
            int wanted = lines.top(firstLine[i]);
            int y = Math.max(wanted, freeY);
            boolean tooFar = y > lines.top(lastLine[i]) + FURTHEST * lines.lineHeight();
            folded[i] = tooFar || lane[i] == LANES && isAfterRest && y > wanted;
            labelY[i] = y;
        }

        private int freeLane(int line) {
            int next = LANES;
            while (next > 0 && openUntil[next - 1] < line) {
                next--;
            }
            if (next < LANES) {
                return next;
            }
            int lowest = 0;
            while (lowest < LANES && openUntil[lowest] >= line) {
                lowest++;
            }
            return lowest;
        }
    }

    List<Coding> codings() {
        return codings;
    }

    /** How many lanes the names must leave free; at least three. */
    int lanes() {
        int used = LANES + 1;
        while (used > FEWEST_LANES && laneUse[used - 1] == 0) {
            used--;
        }
        return used;
    }

    int firstLine(int index) {
        return firstLine[index];
    }

    int lastLine(int index) {
        return lastLine[index];
    }

    /** The lane from 0; {@link #LANES} for the lane of the rest. */
    int lane(int index) {
        return lane[index];
    }

    /** The top of the line box that the name stands in. */
    int labelY(int index) {
        return labelY[index];
    }

    /** True when the name is not shown by itself: the last name above that is not folded speaks for it. */
    boolean isFolded(int index) {
        return folded[index];
    }

    /** The codings that a name speaks for, the first its own. */
    List<Coding> spokenFor(int index) {
        int end = index + 1;
        while (end < count && folded[end]) {
            end++;
        }
        return codings.subList(index, end);
    }

    /** The first coding from an index on that reaches a line or one below it; the number of codings where none does. */
    int next(int index, int line) {
        int i = index;
        while (i < count && lastLine[i] < line) {
            boolean passes = i % BLOCK == 0 && furthest[i / BLOCK] < line;
            i += passes ? BLOCK : 1;
        }
        return Math.min(i, count);
    }

    /** The codings that have a line between two, both included, by index. */
    int[] between(int fromLine, int toLine) {
        int[] found = new int[16];
        int size = 0;
        for (int i = next(0, fromLine); i < count && firstLine[i] <= toLine; i = next(i + 1, fromLine)) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = i;
        }
        return Arrays.copyOf(found, size);
    }

    /** The index of a coding; -1 when it is not shown. */
    int indexOf(Coding coding) {
        return Math.max(-1, Collections.binarySearch(codings, coding, Coding.IN_TEXT_ORDER));
    }

    /** How many codings were placed by the last change, for measuring. */
    int laidOut() {
        return laidOut;
    }
}

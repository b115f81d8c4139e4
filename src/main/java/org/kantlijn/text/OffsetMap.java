package org.kantlijn.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the places of a text are in another text that was made from it by a few edits.
 *
 * <p>What no edit touched keeps its words exactly. A place inside what was replaced goes to an edge of what stands there instead, never
 * into the middle, so that no character is split where the edits split none. Order is never lost.
 */
public final class OffsetMap {

    /** The map of a text onto itself. */
    public static final OffsetMap NONE = new OffsetMap(List.of());

    private final List<Edit> edits;
    /** Of each edit, where what stands there instead begins in the new text. */
    private final int[] begins;

    /**
     * The map that edits make.
     *
     * @param edits in text order, each in the units of the text as it was before all of them, none overlapping another; those that touch
     *     count as one
     */
    public OffsetMap(List<Edit> edits) {
        this.edits = joined(edits);
        this.begins = new int[this.edits.size()];
        int free = 0;
        long growth = 0;
        for (int i = 0; i < begins.length; i++) {
            Edit edit = this.edits.get(i);
            long begin = edit.replaced().start() + growth;
            growth += edit.growth();
            if (edit.replaced().start() < free || edit.replaced().end() + growth > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("edits overlap or are out of order at " + edit.replaced());
            }
            free = edit.replaced().end();
            begins[i] = (int) begin;
        }
    }

    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.replaced().end() == edit.replaced().start()) {
                joined.set(joined.size() - 1, new Edit(last.replaced().union(edit.replaced()), last.length() + edit.length()));
            } else {
                joined.add(edit);
            }
        }
        return List.copyOf(joined);
    }

    /** The edits in text order, no two of which touch. */
    public List<Edit> edits() {
        return edits;
    }

    /** By how many units the text grew; negative where it shrank. */
    public int growth() {
        return edits.stream().mapToInt(Edit::growth).sum();
    }

    /** Where the last edit ends, in the text as it was; that text is at least as long. */
    public int reach() {
        return edits.isEmpty() ? 0 : edits.get(edits.size() - 1).replaced().end();
    }

    /** The way back. */
    public OffsetMap inverse() {
        List<Edit> back = new ArrayList<>(edits.size());
        for (int i = 0; i < begins.length; i++) {
            Edit edit = edits.get(i);
            back.add(new Edit(new Span(begins[i], begins[i] + edit.length()), edit.replaced().length()));
        }
        return new OffsetMap(back);
    }

    /** Where the unit at the offset is now; before what was put in there, and at the start of what replaced it. */
    public int map(int offset) {
        int last = lastBefore(offset);
        if (last < 0) {
            return offset;
        }
        Edit edit = edits.get(last);
        return offset < edit.replaced().end() ? begins[last] : begins[last] + edit.length() + offset - edit.replaced().end();
    }

    /**
     * Where a passage is now, never empty: one whose words all went lands on the nearest character, in a text that is empty on its first
     * unit, which is then beyond the end.
     */
    public Span map(Span passage) {
        return atLeastOne(words(passage));
    }

    /** A passage that is not empty: an empty one is given the unit before it, at the start of a text the first. */
    public static Span atLeastOne(Span passage) {
        if (!passage.isEmpty()) {
            return passage;
        }
        int start = Math.max(0, passage.start() - 1);
        return new Span(start, start + 1);
    }

    /** Where the words of a passage are now; empty where all of them went. What was put in at its edges does not become part of it. */
    public Span words(Span passage) {
        int start = startOf(passage.start());
        return new Span(start, Math.max(start, endOf(passage.end())));
    }

    /** The turns and times at their places now. A turn keeps what was put in at its edges, and stays, empty, when all its words went. */
    public TurnTable map(TurnTable table) {
        List<Turn> turns = new ArrayList<>(table.size());
        int free = 0;
        for (Turn turn : table.all()) {
            int start = Math.max(free, map(turn.span().start()));
            free = Math.max(start, grownEndOf(turn.span().end()));
            turns.add(new Turn(turn.kind(), turn.speaker(), new Span(start, free), turn.seconds()));
        }
        return new TurnTable(turns, table.marks().stream().map(mark -> new TimeMark(map(mark.offset()), mark.seconds())).toList());
    }

    /** Where a passage that starts at the offset starts now: past what was put in just before it. */
    private int startOf(int offset) {
        int i = lastBefore(offset + 1);
        if (i < 0) {
            return offset;
        }
        Edit edit = edits.get(i);
        boolean inside = edit.replaced().contains(offset);
        return inside ? begins[i] : begins[i] + edit.length() + offset - edit.replaced().end();
    }

    /** Where a passage that ends at the offset ends now: before what was put in just behind it. */
    private int endOf(int offset) {
        int i = lastBefore(offset);
        if (i < 0) {
            return offset;
        }
        Edit edit = edits.get(i);
        return begins[i] + edit.length() + Math.max(0, offset - edit.replaced().end());
    }

    /** The same, with what was put in just behind it. */
    private int grownEndOf(int offset) {
        int i = lastBefore(offset + 1);
        boolean putIn = i >= 0 && edits.get(i).replaced().isEmpty() && edits.get(i).replaced().start() == offset;
        return putIn ? begins[i] + edits.get(i).length() : endOf(offset);
    }

    /** The position of the last edit that starts before the offset; -1 when there is none. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).replaced().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap that && that.edits.equals(edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }
}

package org.kantlijn.text;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one text in text order, with their numbers, and the times that are known inside them.
 *
 * <p>Only speech is numbered, from 1; headings and notes have the number 0.
 */
public final class TurnTable {

    private final List<Turn> turns;
    private final List<TimeMark> marks;
    private final int[] numbers;

    /** Takes turns that are in text order and do not overlap, without further times. */
    public TurnTable(List<Turn> turns) {
        this(turns, List.of());
    }

    /**
     * Takes turns that are in text order and do not overlap.
     *
     * @param marks the times that are known besides those at which turns begin; none are kept of a text without turns
     */
    public TurnTable(List<Turn> turns, List<TimeMark> marks) {
        this.turns = List.copyOf(turns);
        this.marks = this.turns.isEmpty() ? List.of() : marks.stream().sorted(Comparator.comparingInt(TimeMark::offset)).toList();
        this.numbers = new int[this.turns.size()];
        int next = 1;
        int free = 0;
        for (int i = 0; i < numbers.length; i++) {
            Turn turn = this.turns.get(i);
            if (turn.span().start() < free) {
                throw new IllegalArgumentException("turns overlap or are out of order at " + turn.span());
            }
            free = turn.span().end();
            numbers[i] = turn.isSpeech() ? next++ : 0;
        }
    }

    /** All turns, headings and notes included. */
    public List<Turn> all() {
        return turns;
    }

    /** The times that are known besides those at which turns begin, in text order. */
    public List<TimeMark> marks() {
        return marks;
    }

    /** How many entries there are, headings and notes included. */
    public int size() {
        return turns.size();
    }

    /** How many of them are speech. */
    public int speechCount() {
        int count = 0;
        for (Turn turn : turns) {
            count += turn.isSpeech() ? 1 : 0;
        }
        return count;
    }

    /** The number of the turn at a position in {@link #all()}; 0 for a heading or a note. */
    public int number(int index) {
        return numbers[index];
    }

    /** The position in {@link #all()} of the last turn that starts at or before the offset; 0 before the first, -1 if none. */
    public int indexAt(int offset) {
        if (turns.isEmpty()) {
            return -1;
        }
        int low = 0;
        int high = turns.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (turns.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The turn at or before the offset; null in a text without turns. */
    public @Nullable Turn at(int offset) {
        int index = indexAt(offset);
        return index < 0 ? null : turns.get(index);
    }

    /** The number of the turn at or before the offset; 0 where that is a heading, a note or nothing. */
    public int numberAt(int offset) {
        int index = indexAt(offset);
        return index < 0 ? 0 : numbers[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TurnTable that && that.turns.equals(turns) && that.marks.equals(marks);
    }

    @Override
    public int hashCode() {
        return 31 * turns.hashCode() + marks.hashCode();
    }
}

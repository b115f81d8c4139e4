package org.kantlijn.text;

/**
 * A stretch of a text.
 *
 * <p>Offsets count UTF-16 code units of the LF-normalised text, the first being 0.
 *
 * @param start the first unit inside
 * @param end the first unit after it; never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span runs from " + start + " to " + end);
        }
    }

    /** The number of UTF-16 units inside. */
    public int length() {
        return end - start;
    }

    /** True when no unit lies inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** True when at least one unit lies in both; touching is not overlapping. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** True when every unit of the other span lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the unit at the offset lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The stretch that lies in both, empty at the later start when there is none. */
    public Span intersection(Span other) {
        int from = Math.max(start, other.start);
        return new Span(from, Math.max(from, Math.min(end, other.end)));
    }

    /** The shortest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, the longer first: the order in which margin lanes are given out. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}

package org.kantlijn.ui.transcript;

import java.util.function.IntFunction;
import org.kantlijn.settings.Reading;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;

/**
 * What a selection keeps whole: characters as readers count them, words, sentences or turns.
 *
 * @param unit the unit that holds an offset; empty where there is none, as in the blank between two words
 */
record Snapping(Boundaries boundaries, IntFunction<Span> unit) {

    /** What the reader prefers to keep whole. */
    static Snapping of(Reading.Snap snap, Boundaries boundaries) {
        return switch (snap) {
            case OFF -> characters(boundaries);
            case WORDS -> words(boundaries);
            case SENTENCES -> sentences(boundaries);
        };
    }

    /** What so many clicks keep whole: two a word, three a sentence, four a turn. */
    static Snapping ofClicks(int clicks, TranscriptArea area) {
        OpenTranscript open = area.open();
        return switch (clicks) {
            case 2 -> words(area.boundaries());
            case 3 -> sentences(area.boundaries());
            default -> new Snapping(area.boundaries(), offset -> open == null ? new Span(offset, offset) : open.turnAt(offset));
        };
    }

    static Snapping characters(Boundaries boundaries) {
        return new Snapping(boundaries, offset -> boundaries.whole(new Span(offset, offset + 1)));
    }

    static Snapping words(Boundaries boundaries) {
        return new Snapping(boundaries, boundaries::word);
    }

    static Snapping sentences(Boundaries boundaries) {
        return new Snapping(boundaries, boundaries::sentence);
    }

    /** The span grown so that it splits no unit at either end. */
    Span grown(Span span) {
        Span first = unit.apply(span.start());
        Span last = unit.apply(span.end());
        return new Span(isInside(first, span.start()) ? first.start() : span.start(), isInside(last, span.end()) ? last.end() : span.end());
    }

    /** The passage with its end moved to the unit edge nearest to an offset; it keeps at least its first unit. */
    Span withEnd(Span span, int offset) {
        Span moved = boundaries.trimmed(new Span(span.start(), Math.max(span.start(), nearestEdge(offset))));
        return moved.isEmpty() ? new Span(span.start(), Math.max(span.start() + 1, unit.apply(span.start()).end())) : moved;
    }

    /** The passage with its start moved to the unit edge nearest to an offset; it keeps at least its last unit. */
    Span withStart(Span span, int offset) {
        Span moved = boundaries.trimmed(new Span(Math.min(span.end(), nearestEdge(offset)), span.end()));
        return moved.isEmpty() ? new Span(Math.min(span.end() - 1, unit.apply(span.end() - 1).start()), span.end()) : moved;
    }

    private int nearestEdge(int offset) {
        Span held = unit.apply(offset);
        if (!isInside(held, offset)) {
            return offset;
        }
        return offset - held.start() < held.end() - offset ? held.start() : held.end();
    }

    private static boolean isInside(Span unit, int offset) {
        return unit.start() < offset && offset < unit.end();
    }
}

package org.kantlijn.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Colour;

/** The cells of one row from left to right. */
final class Row {

    private static final Look TEXT = Look.of(Look.Format.TEXT);
    private static final Look NUMBER = Look.of(Look.Format.NUMBER);
    private static final Look SHARE = Look.of(Look.Format.SHARE);
    private static final Look DATE = Look.of(Look.Format.DATE);

    private final List<Cell> cells = new ArrayList<>();
    private boolean strong;

    /**
     * One cell.
     *
     * @param value a {@code String}, a {@code Double} or an {@code Instant}; null for an empty cell
     * @param look how it looks
     */
    record Cell(@Nullable Object value, Look look) {
    }

    /** Shows all cells that follow in bold. */
    Row strong() {
        strong = true;
        return this;
    }

    Row text(String text) {
        return add(text.isEmpty() ? null : text, TEXT);
    }

    /** A text on the tint of a colour; on nothing where there is none. */
    Row text(String text, @Nullable Colour colour) {
        return add(text.isEmpty() ? null : text, TEXT.filled(colour));
    }

    Row nested(String text, int depth) {
        return add(text, TEXT.indented(depth));
    }

    Row swatch(String name, Colour colour) {
        return add(name, Look.of(Look.Format.SWATCH).filled(colour));
    }

    Row number(int number) {
        return add((double) number, NUMBER);
    }

    /** A part of a whole, 0 to 1. */
    Row share(double share) {
        return add(share, SHARE);
    }

    Row date(@Nullable Instant date) {
        return add(date, DATE);
    }

    Row blank() {
        return add(null, TEXT);
    }

    /** A cell that holds anything in any look. */
    Row add(@Nullable Object value, Look look) {
        cells.add(new Cell(value, strong ? look.emphasised() : look));
        return this;
    }

    List<Cell> cells() {
        return cells;
    }
}

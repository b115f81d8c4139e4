package org.kantlijn.export;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Colour;

/**
 * How a cell looks.
 *
 * @param format what kind of content it shows
 * @param fill the colour whose tint lies behind it; null for none
 * @param indent how many steps from the left
 * @param strong true for bold
 * @param quoted true where the text might be taken for a formula and is marked as text
 */
record Look(Format format, @Nullable Colour fill, int indent, boolean strong, boolean quoted) {

    /** What kind of content a cell shows. */
    enum Format {
        TITLE, NOTE, HEADER, TEXT, NUMBER, SHARE, DATE,
        /** A number beside its name, so at the left. */
        COUNT,
        /** The name of a colour, with the colour itself at its side. */
        SWATCH
    }

    /** True where a long text goes on in a next line of the cell instead of running over the cells beside it. */
    boolean wraps() {
        return format != Format.TITLE && format != Format.NOTE;
    }

    static Look of(Format format) {
        return new Look(format, null, 0, false, false);
    }

    Look filled(@Nullable Colour colour) {
        return new Look(format, colour, indent, strong, quoted);
    }

    Look indented(int steps) {
        return new Look(format, fill, steps, strong, quoted);
    }

    Look emphasised() {
        return new Look(format, fill, indent, true, quoted);
    }

    Look markedAsText() {
        return new Look(format, fill, indent, strong, true);
    }
}

package org.kantlijn.ui.codebook;

/** Where things stand in a row of the codebook, in pixels; figures are measured from the right edge. */
final class Columns {

    static final int ROW_HEIGHT = 26;
    static final int FIRST_LEVEL = 28;
    static final int INDENT = 16;
    static final int SWATCH = 4;
    static final int AFTER_SWATCH = 8;
    static final int FRAGMENTS = 52;
    static final int PEOPLE = 16;
    static final int BEFORE_FIGURES = 6;

    private Columns() {
    }

    /** Where a row begins: depth 1 is the top. */
    static int left(int depth) {
        return FIRST_LEVEL + INDENT * depth;
    }
}

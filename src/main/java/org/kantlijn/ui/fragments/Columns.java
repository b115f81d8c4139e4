package org.kantlijn.ui.fragments;

/**
 * Where the columns of the list stand. What matters least goes first where there is little room: the other codes, then the names of coders.
 *
 * @param citation where the citation begins
 * @param quote where the words begin
 * @param quoteEnd where they end
 * @param codes where the codes begin; 0 when they are left out
 * @param coder where the coder begins; 0 when it is left out
 * @param coderName true when there is room for the coder's name beside the mark
 * @param width of all
 */
record Columns(int citation, int quote, int quoteEnd, int codes, int coder, boolean coderName, int width) {

    private static final int WIDE = 720;
    private static final int MIDDLING = 520;
    private static final int GAP = 12;

    /**
     * The columns for a width.
     *
     * @param citations how wide the longest citation is
     * @param coders true when the coder is to be shown
     */
    static Columns of(int width, int citations, boolean coders) {
        int left = width < MIDDLING ? 16 : 24;
        boolean wide = width >= WIDE;
        int coder = coders ? width - (wide ? 112 : 40) : width - left;
        int codes = width < MIDDLING ? 0 : coder - (wide ? 190 : 130);
        int quote = left + Math.min(citations, width / 4) + GAP;
        return new Columns(left, quote, (codes == 0 ? coder : codes) - GAP, codes, coders ? coder : 0, wide, width);
    }

    int codesEnd() {
        return (coder == 0 ? width : coder) - GAP;
    }
}

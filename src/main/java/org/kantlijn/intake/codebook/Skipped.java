package org.kantlijn.intake.codebook;

import org.kantlijn.wording.Message;

/**
 * A row of a table that was left out, while the others were taken.
 *
 * @param row its number as a spreadsheet counts, the header being 1
 * @param cause why it was left out
 * @param why the same as one sentence
 */
public record Skipped(int row, Cause cause, Message why) {

    /** Why a row can be left out. */
    public enum Cause {
        /** No transcript has that title or short name. */
        UNKNOWN_TRANSCRIPT,
        /** Several transcripts have it. */
        AMBIGUOUS_TRANSCRIPT,
        /** The text of the transcript is not on disk. */
        TEXT_MISSING,
        /** No code is named, or its path has a gap. */
        NO_CODE,
        /** The path of the code has more levels than a codebook may have. */
        CODE_TOO_DEEP,
        /** Neither a quote nor a start and an end. */
        NO_PASSAGE,
        /** Start and end are no whole numbers that lie in the text. */
        BAD_OFFSETS,
        /** Start and end hold nothing but blanks. */
        BLANK_PASSAGE,
        /** Start and end hold other words than the quote. */
        OTHER_WORDS,
        /** The words of the quote are not in the transcript. */
        QUOTE_NOT_FOUND,
        /** The words of the quote are there more than once. */
        QUOTE_AMBIGUOUS,
        /** The coder has applied that code to that passage already. */
        ALREADY_CODED
    }
}

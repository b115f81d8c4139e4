package org.kantlijn.intake;

/** What becomes of the comments in the margin of a document. */
public enum CommentChoice {
    /** Each is a memo at its passage. */
    NOTES,
    /** Those that read like names of codes are codings; the others are memos. */
    CODES,
    /** They stay out of the study. */
    LEFT_OUT
}

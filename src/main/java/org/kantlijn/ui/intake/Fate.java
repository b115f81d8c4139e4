package org.kantlijn.ui.intake;

/** What becomes of a file. */
enum Fate {
    /** It is a new transcript. */
    NEW,
    /** Its comments go to the transcript that has the same words. */
    COMMENTS,
    /** It takes the place of the text of a transcript. */
    REPLACE,
    /** Nothing. */
    LEFT_OUT
}

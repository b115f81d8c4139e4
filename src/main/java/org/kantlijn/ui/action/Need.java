package org.kantlijn.ui.action;

/** What an action may wait for; {@code keys.properties} says which action needs what, the messages say it to people. */
enum Need {
    /** An open transcript. */
    TRANSCRIPT,
    /** Selected words. */
    PASSAGE,
    /** A chosen coding. */
    CODING,
    /** A chosen code. */
    CODE,
    /** A code that was cut. */
    CUT,
    /** A chosen theme. */
    THEME,
    /** A chosen participant. */
    PARTICIPANT,
    /** A chosen card on the board. */
    CARD,
    /** A chosen fragment. */
    FRAGMENT,
    /** Fragments in the list. */
    FRAGMENTS,
    /** A chosen row. */
    ROW,
    /** A step that can be undone. */
    UNDO,
    /** A step that can be done again. */
    REDO
}

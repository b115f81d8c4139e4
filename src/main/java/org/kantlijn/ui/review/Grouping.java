package org.kantlijn.ui.review;

/** What the fragments of a theme are put together by. */
enum Grouping {
    PARTICIPANT, TRANSCRIPT, CODE
}

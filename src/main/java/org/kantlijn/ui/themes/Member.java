package org.kantlijn.ui.themes;

/** Something on the board that can have the keyboard: a card, or the head of a theme. */
interface Member {

    /** What it is known by while the board changes. */
    Board.Key key();
}

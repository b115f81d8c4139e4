package org.kantlijn.ui.frame;

import org.kantlijn.ui.action.Command;

/** A line of the list of keys. */
sealed interface KeyLine {

    /** The menu that the actions below it stand in. */
    record Heading(String text) implements KeyLine {
    }

    /**
     * An action with its key.
     *
     * @param changed true when the key is not the one that the program comes with
     */
    record Entry(Command command, boolean changed) implements KeyLine {
    }
}

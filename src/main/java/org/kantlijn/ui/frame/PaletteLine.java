package org.kantlijn.ui.frame;

import java.util.BitSet;

/** A line of the palette. */
sealed interface PaletteLine {

    /** What the lines below it are. */
    record Heading(String text) implements PaletteLine {
    }

    /**
     * Something that fits what was typed.
     *
     * @param entry what
     * @param places the letters of its name that were typed
     * @param rank how well it fits, more is better
     */
    record Match(PaletteEntry entry, BitSet places, int rank) implements PaletteLine {
    }
}

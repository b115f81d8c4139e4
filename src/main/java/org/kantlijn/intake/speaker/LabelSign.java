package org.kantlijn.intake.speaker;

/** How a file tells who speaks. */
public enum LabelSign {
    /** It does not. */
    NONE,
    /** By voices, tiers, columns or fields of its format. */
    FORMAT,
    /** {@code Name: text}. */
    COLON,
    /** {@code [Name] text}. */
    BRACKET,
    /** {@code Name}, a tab, text. */
    TAB,
    /** Bold words at the beginning of a paragraph. */
    BOLD,
    /** {@code SP1 text}. */
    BARE,
    /** {@code V. text}. */
    INITIAL
}

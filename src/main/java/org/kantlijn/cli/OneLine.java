package org.kantlijn.cli;

import java.util.regex.Pattern;

/** Keeps what people wrote from breaking lines and from commanding the terminal. */
final class OneLine {

    /** Controls, line breaks among them, and marks that turn the direction of all that follows. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {
    }

    static String of(String text) {
        return UNFIT.matcher(text).replaceAll(" ");
    }
}

package org.kantlijn.intake.source;

/** What counts as blank in a transcript: spaces, tabs, line and page breaks, no-break spaces and marks of no width. */
public final class Blanks {

    private Blanks() {
    }

    /** True for white space of any kind, a byte order mark included. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** True for a text of nothing but blanks. */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    /** How many UTF-16 units of the text are not blank. */
    public static int solid(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isBlank(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    /** A name as it is kept: each run of blanks, line breaks and control characters is one space, and none stands around it. */
    public static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = isBlank(c) || Character.isISOControl(c);
            if (!blank) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return strip(folded.toString());
    }

    /** The text without the blanks around it. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}

package org.kantlijn.ui.work;

/** Makes the name of a code out of the words of a speaker. */
final class InVivo {

    private static final int LONGEST = 60;

    private InVivo() {
    }

    /** The words in one line, without the punctuation at their end; cut between words where they are long. */
    static String name(String words) {
        String line = words.strip().replaceAll("\\s+", " ").replaceFirst("[.,;:!?…]+$", "");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package org.kantlijn.ui.entry;

import java.util.stream.IntStream;

/** How alike two names are: by the pairs of letters that they share, so that an ending more or a slip of the finger matters little. */
final class Likeness {

    private Likeness() {
    }

    /** The pairs of letters of a folded name, its beginning and the beginnings of its words included; in order, each once. */
    static int[] pairs(String name) {
        String padded = " " + name;
        return IntStream.range(0, name.length()).map(i -> padded.charAt(i) << Character.SIZE | padded.charAt(i + 1)).sorted().distinct()
            .toArray();
    }

    /** The share of their pairs that two names have in common; the shorter name counts more, so that a part of a name is like it. */
    static double share(int[] one, int[] other) {
        int shorter = Math.min(one.length, other.length);
        if (shorter == 0) {
            return 0;
        }
        int common = 0;
        int j = 0;
        for (int pair : one) {
            while (j < other.length && other[j] < pair) {
                j++;
            }
            common += j < other.length && other[j] == pair ? 1 : 0;
        }
        double ofBoth = 2.0 * common / (one.length + other.length);
        double ofShorter = (double) common / shorter;
        return (ofBoth + ofShorter) / 2;
    }
}

package org.kantlijn.text;

/**
 * One place at which a text was changed.
 *
 * @param replaced what was replaced, in the text as it was; empty where something was put in
 * @param length how many UTF-16 units stand there instead; 0 where something was left out
 */
public record Edit(Span replaced, int length) {

    public Edit {
        if (length < 0) {
            throw new IllegalArgumentException("nothing is " + length + " units long");
        }
    }

    /** By how many units the text grew; negative where it shrank. */
    public int growth() {
        return length - replaced.length();
    }
}

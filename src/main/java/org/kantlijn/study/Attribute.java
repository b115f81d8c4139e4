package org.kantlijn.study;

import java.util.List;

/**
 * Something that is noted of participants, such as their age.
 *
 * @param name as people write it; unique in a study
 * @param sort what its values are
 * @param choices the values to choose from, in the order in which they are shown; empty for another sort
 */
public record Attribute(String name, Sort sort, List<String> choices) {

    /** What the values of an attribute are. */
    public enum Sort {
        /** Any words. */
        TEXT,
        /** A number; what is no number is kept as it was written. */
        NUMBER,
        /** One of a few values. */
        CHOICE
    }

    public Attribute {
        choices = List.copyOf(choices);
    }
}

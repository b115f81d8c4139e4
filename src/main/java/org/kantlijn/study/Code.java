package org.kantlijn.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of the codebook.
 *
 * @param id its lasting name
 * @param name as it stands in the margin
 * @param parent the code it is nested under; null at the top
 * @param colour how its codings are drawn
 * @param guide what belongs under it and what does not
 * @param origin where it came from
 * @param examples codings that show well what it means, in the order in which they were picked; some may be gone by now
 */
public record Code(Id<Code> id, String name, @Nullable Id<Code> parent, Colour colour, Guide guide, Origin origin,
                   List<Id<Coding>> examples) {

    /** Stands where there is no code, as under a number key that is free. */
    public static final Id<Code> NONE = new Id<>("-");

    /** Where a code came from. */
    public enum Origin {
        /** From theory or the topic list, before the data. */
        DEDUCTIVE,
        /** From the data. */
        INDUCTIVE,
        /** From the data, in the words of who spoke. */
        IN_VIVO
    }

    /**
     * What a coder needs to know to apply a code as the others do. Each part may be empty.
     *
     * @param description what the code means
     * @param include what belongs under it
     * @param exclude what does not, and where that belongs instead
     * @param example a passage that shows it
     */
    public record Guide(String description, String include, String exclude, String example) {

        /** A guide in which nothing is written yet. */
        public static final Guide EMPTY = new Guide("", "", "", "");

        /** True when the same belongs under a code by both; the example does not count. */
        public boolean definesAs(Guide other) {
            return description.equals(other.description) && include.equals(other.include) && exclude.equals(other.exclude);
        }
    }

    public Code {
        examples = List.copyOf(examples);
    }

    /** A code from the data, without examples. */
    public Code(Id<Code> id, String name, @Nullable Id<Code> parent, Colour colour, Guide guide) {
        this(id, name, parent, colour, guide, Origin.INDUCTIVE, List.of());
    }

    /** The same code under another name. */
    public Code named(String newName) {
        return new Code(id, newName, parent, colour, guide, origin, examples);
    }

    /** The same code under another parent. */
    public Code under(@Nullable Id<Code> newParent) {
        return new Code(id, name, newParent, colour, guide, origin, examples);
    }

    /** The same code in another colour. */
    public Code coloured(Colour newColour) {
        return new Code(id, name, parent, newColour, guide, origin, examples);
    }

    /** The same code with another guide. */
    public Code guided(Guide newGuide) {
        return new Code(id, name, parent, colour, newGuide, origin, examples);
    }

    /** The same code from elsewhere. */
    public Code from(Origin newOrigin) {
        return new Code(id, name, parent, colour, guide, newOrigin, examples);
    }

    /** The same code with other examples. */
    public Code shownBy(List<Id<Coding>> newExamples) {
        return new Code(id, name, parent, colour, guide, origin, newExamples);
    }
}

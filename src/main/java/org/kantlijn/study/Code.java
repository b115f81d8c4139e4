package org.kantlijn.study;

import org.jspecify.annotations.Nullable;

/**
 * A code of the codebook.
 *
 * @param id its lasting name
 * @param name as it stands in the margin
 * @param parent the code it is nested under; null at the top
 * @param colour how its codings are drawn
 * @param guide what belongs under it and what does not
 */
public record Code(Id<Code> id, String name, @Nullable Id<Code> parent, Colour colour, Guide guide) {

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
    }

    /** The same code under another name. */
    public Code named(String newName) {
        return new Code(id, newName, parent, colour, guide);
    }

    /** The same code under another parent. */
    public Code under(@Nullable Id<Code> newParent) {
        return new Code(id, name, newParent, colour, guide);
    }

    /** The same code in another colour. */
    public Code coloured(Colour newColour) {
        return new Code(id, name, parent, newColour, guide);
    }

    /** The same code with another guide. */
    public Code guided(Guide newGuide) {
        return new Code(id, name, parent, colour, newGuide);
    }
}

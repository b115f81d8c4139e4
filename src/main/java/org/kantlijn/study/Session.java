package org.kantlijn.study;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The conversation that a transcript is of.
 *
 * @param sort what sort of conversation
 * @param date when it was held; null when unknown
 * @param place where; empty when unknown
 * @param minutes how long it took; null when unknown
 * @param language the language spoken, as people write it; empty when unknown
 * @param parts what it was divided into, in text order
 */
public record Session(Sort sort, @Nullable LocalDate date, String place, @Nullable Integer minutes, String language, List<Part> parts) {

    /** A conversation of which nothing is known. */
    public static final Session UNKNOWN = new Session(Sort.OTHER, null, "", null, "", List.of());

    /** What sort of conversation it was. */
    public enum Sort {
        /** Several people with a moderator. */
        FOCUS_GROUP,
        /** One person, or two together. */
        INTERVIEW,
        /** Anything else, or unknown. */
        OTHER
    }

    /**
     * A part of a conversation, up to where the next begins.
     *
     * @param name as people call it, such as {@code Na de pauze}
     * @param start where it begins in the transcript's text as it is now, UTF-16 units
     */
    public record Part(String name, int start) {
    }

    public Session {
        parts = List.copyOf(parts);
    }

    /** The same conversation in other parts. */
    public Session parted(List<Part> newParts) {
        return new Session(sort, date, place, minutes, language, newParts);
    }

    /** The same conversation with its parts at other places. */
    Session moved(IntUnaryOperator places) {
        return parts.isEmpty() ? this : parted(parts.stream().map(part -> new Part(part.name(), places.applyAsInt(part.start()))).toList());
    }
}

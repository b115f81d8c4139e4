package org.kantlijn.study;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note of a researcher: about a thing in the study, or an entry of the logbook.
 *
 * @param id its lasting name
 * @param subject what it is about
 * @param sort what sort of note it is
 * @param text what it says
 * @param coder who wrote it
 * @param at when, for people to read
 */
public record Memo(Id<Memo> id, Subject subject, Sort sort, String text, Id<Coder> coder, Instant at) {

    /** What sort of note it is. */
    public enum Sort {
        /** A note on the thing itself. */
        NOTE,
        /** What was done and why: decisions of method. */
        METHOD,
        /** A thought about meaning. */
        ANALYTIC,
        /** A thought about one's own part in it. */
        REFLEXIVE
    }

    /**
     * What a memo is about.
     *
     * @param about the kind of thing
     * @param id which one; null for the study itself
     */
    public record Subject(Kind about, @Nullable Id<?> id) {

        /** The study as a whole: an entry of the logbook. */
        public static final Subject LOGBOOK = new Subject(Kind.STUDY, null);
    }

    /** The same memo with other words. */
    public Memo saying(String newText) {
        return new Memo(id, subject, sort, newText, coder, at);
    }
}

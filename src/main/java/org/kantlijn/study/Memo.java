package org.kantlijn.study;

import java.time.Instant;
import java.util.List;
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
 * @param links what it speaks of besides its subject, such as the codes that a decision is about
 */
public record Memo(Id<Memo> id, Subject subject, Sort sort, String text, Id<Coder> coder, Instant at, List<Subject> links) {

    public Memo {
        links = List.copyOf(links);
    }

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
        return new Memo(id, subject, sort, newText, coder, at, links);
    }

    /** The same memo as another sort of note. */
    public Memo sorted(Sort newSort) {
        return new Memo(id, subject, newSort, text, coder, at, links);
    }

    /** The same memo about something else. */
    Memo about(Subject newSubject) {
        return new Memo(id, newSubject, sort, text, coder, at, links);
    }

    /** The same memo, speaking of other things besides its subject. */
    public Memo linked(List<Subject> newLinks) {
        return new Memo(id, subject, sort, text, coder, at, newLinks);
    }
}

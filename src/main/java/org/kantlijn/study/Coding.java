package org.kantlijn.study;

import java.time.Instant;
import java.util.Comparator;
import org.kantlijn.text.Span;

/**
 * A code applied to a passage by somebody.
 *
 * @param id its lasting name
 * @param transcript where the passage is
 * @param text the SHA-256 of the text that the span counts in
 * @param span the passage, UTF-16 units, end exclusive
 * @param code what was applied; after a merge the code it was merged into
 * @param coder who did
 * @param at when, for people to read; never used for ordering
 * @param guide what belonged under the code when it was applied, or when somebody last looked at the coding again
 */
public record Coding(Id<Coding> id, Id<Transcript> transcript, String text, Span span, Id<Code> code, Id<Coder> coder,
                     Instant at, Code.Guide guide) {

    /** Text order, the longer first, then by id so that every machine has the same order. */
    public static final Comparator<Coding> IN_TEXT_ORDER = Coding::compareInText;

    /** Written out: all codings of a study are sorted while people wait for it. */
    private static int compareInText(Coding one, Coding other) {
        int bySpan = one.span.compareTo(other.span);
        return bySpan != 0 ? bySpan : one.id.compareTo(other.id);
    }

    /** The same coding with another code. */
    public Coding coded(Id<Code> newCode) {
        return new Coding(id, transcript, text, span, newCode, coder, at, guide);
    }

    /** The same coding over another passage. */
    public Coding over(Span newSpan) {
        return in(text, newSpan);
    }

    /** The same coding over a passage of another text. */
    public Coding in(String newText, Span newSpan) {
        return new Coding(id, transcript, newText, newSpan, code, coder, at, guide);
    }

    /** The same coding, looked at under another guide. */
    public Coding under(Code.Guide newGuide) {
        return newGuide == guide ? this : new Coding(id, transcript, text, span, code, coder, at, newGuide);
    }
}

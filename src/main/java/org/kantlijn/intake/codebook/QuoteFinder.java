package org.kantlijn.intake.codebook;

import java.text.Normalizer;
import java.util.Arrays;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * Finds quotes in one transcript: word for word, or else with any blanks for blanks, any quotation marks for quotation marks and accents
 * typed either way, which word processors alter on the way.
 */
final class QuoteFinder {

    private static final int LONGEST_NAMED = 60;
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_JAMO_THAT_JOINS = 0x1160;
    private static final int LAST_JAMO = 0x11FF;

    private final String title;
    private final String text;
    private final Folded folded;

    QuoteFinder(Transcript transcript, SourceText source) {
        title = transcript.title();
        text = source.content();
        folded = Folded.of(text);
    }

    /** A composed text (NFC) in which blanks and quotation marks are alike, and where the character that holds each unit began. */
    private record Folded(String text, int[] places) {

        static Folded of(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            int end;
            for (int start = 0; start < text.length(); start = end) {
                boolean blank = Blanks.isBlank(text.charAt(start));
                end = blank ? start + 1 : composedEnd(text, start);
                if (!blank || !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    int from = folded.length();
                    folded.append(blank ? " " : composed(text, start, end));
                    places = folded.length() <= places.length ? places : Arrays.copyOf(places, folded.length() * 2);
                    Arrays.fill(places, from, folded.length(), start);
                }
            }
            return new Folded(folded.toString(), places);
        }

        /** Where the marks end that may join the character to one. */
        private static int composedEnd(String text, int start) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && joins(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private static boolean joins(int codePoint) {
            int type = codePoint < FIRST_MARK ? Character.UNASSIGNED : Character.getType(codePoint);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || codePoint >= FIRST_JAMO_THAT_JOINS && codePoint <= LAST_JAMO;
        }

        private static String composed(String text, int start, int end) {
            boolean plain = end == start + 1 && text.charAt(start) < FIRST_MARK;
            String composed = plain ? text.substring(start, end) : Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
            return composed.length() == 1 ? String.valueOf(straight(composed.charAt(0))) : composed;
        }

        private static char straight(char c) {
            return switch (c) {
                case '‘', '’', '‚', '‛', '`', '´' -> '\'';
                case '“', '”', '„', '‟', '«', '»' -> '"';
                default -> c;
            };
        }
    }

    /** Where the quote is. */
    Span find(String quote) throws SkippedException {
        Span exact = only(text, quote, quote);
        if (!exact.isEmpty()) {
            return whole(exact);
        }
        Span alike = only(folded.text(), fold(quote), quote);
        if (alike.isEmpty()) {
            throw new SkippedException(Skipped.Cause.QUOTE_NOT_FOUND, beginning(quote), title);
        }
        return whole(new Span(folded.places()[alike.start()], folded.places()[alike.end() - 1] + 1));
    }

    private Span only(String in, String wanted, String quote) throws SkippedException {
        int start = in.indexOf(wanted);
        if (start < 0 || wanted.isEmpty()) {
            return new Span(0, 0);
        }
        if (in.indexOf(wanted, start + 1) >= 0) {
            throw new SkippedException(Skipped.Cause.QUOTE_AMBIGUOUS, beginning(quote), title);
        }
        return new Span(start, start + wanted.length());
    }

    /** The passage between two offsets without the blanks around it, grown where it would split a character. */
    Span passage(int start, int end) throws SkippedException {
        Span trimmed = new Boundaries(text).trimmed(new Span(start, end));
        if (Blanks.isBlank(text.substring(trimmed.start(), trimmed.end()))) {
            throw new SkippedException(Skipped.Cause.BLANK_PASSAGE, start, end);
        }
        return whole(trimmed);
    }

    private Span whole(Span span) {
        return new Boundaries(text).whole(span);
    }

    boolean holds(Span span, String quote) {
        return fold(text.substring(span.start(), span.end())).equals(fold(quote));
    }

    private static String fold(String words) {
        return Folded.of(Blanks.strip(words)).text();
    }

    int length() {
        return text.length();
    }

    private static String beginning(String quote) {
        return quote.length() <= LONGEST_NAMED ? quote : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_NAMED / 2)) + "…";
    }
}

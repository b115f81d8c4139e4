package org.kantlijn.intake;

import org.kantlijn.study.Transcript;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * Finds quotes in one transcript: word for word, or else with any blanks for blanks and any quotation marks for quotation marks, which word
 * processors alter on the way.
 */
final class QuoteFinder {

    private static final int LONGEST_NAMED = 60;

    private final String title;
    private final String text;
    private final Folded folded;

    QuoteFinder(Transcript transcript, SourceText source) {
        title = transcript.title();
        text = source.content();
        folded = Folded.of(text);
    }

    /** A text in which blanks and quotation marks are alike, and where each of its characters was. */
    private record Folded(String text, int[] places) {

        static Folded of(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                boolean blank = Blanks.isBlank(text.charAt(i));
                if (!blank || !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    places[folded.length()] = i;
                    folded.append(blank ? ' ' : straight(text.charAt(i)));
                }
            }
            return new Folded(folded.toString(), places);
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
            return exact;
        }
        Span alike = only(folded.text(), fold(quote), quote);
        if (alike.isEmpty()) {
            throw new SkippedException(Skipped.Cause.QUOTE_NOT_FOUND, beginning(quote), title);
        }
        return new Span(folded.places()[alike.start()], folded.places()[alike.end() - 1] + 1);
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

    /** The passage between two offsets, grown where it would split a character. */
    Span passage(int start, int end) {
        return new Boundaries(text).whole(new Span(start, end));
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

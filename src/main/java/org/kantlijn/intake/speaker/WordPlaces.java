package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kantlijn.text.Span;

/**
 * The words of a text, runs of letters and digits, and where they stand.
 *
 * @param forms the words in small letters
 * @param spans where each stands
 */
public record WordPlaces(List<String> forms, List<Span> spans) {

    /** The words of a text. */
    public static WordPlaces of(String text) {
        List<String> forms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isLetter(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                forms.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                spans.add(new Span(start, at));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return new WordPlaces(forms, spans);
    }

    /** A mark on a letter belongs to its word. */
    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** How many words there are. */
    public int size() {
        return forms.size();
    }
}

package org.kantlijn.intake.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that are written as text but are not to be read as a transcript word for word: their marks would become words. */
public final class ForeignText {

    private static final List<Beginning> BEGINNINGS = List.of(
        new Beginning(Problem.XML, "<\\?xml\\s"),
        new Beginning(Problem.RICH_TEXT, "\\{\\\\rtf"));

    /** How texts of a format begin. */
    private record Beginning(Problem problem, Pattern pattern) {

        Beginning(Problem problem, String expression) {
            this(problem, Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        }
    }

    private ForeignText() {
    }

    /** Why the text is not read as a transcript; empty when it may be. */
    public static Optional<Problem> refusal(String text) {
        String words = Blanks.strip(text);
        for (Beginning beginning : BEGINNINGS) {
            if (beginning.pattern().matcher(words).lookingAt()) {
                return Optional.of(beginning.problem());
            }
        }
        return Optional.empty();
    }
}

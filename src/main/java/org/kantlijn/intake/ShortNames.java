package org.kantlijn.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses how a transcript is cited from the words of its title: {@code F3} for “Focusgroep 3 definitief”. */
final class ShortNames {

    private static final List<Kind> KINDS = List.of(new Kind("FG", "fg"), new Kind("F", "focus ?gr(?:oep|oup|uppe)|gr(?:oep|oup|uppe)"),
        new Kind("I", "interview|int|gesprek"), new Kind("R", "respondente?"), new Kind("C", "casus|case"));

    private ShortNames() {
    }

    /** One kind of conversation, as titles call it before a number. */
    private record Kind(String letters, Pattern pattern) {

        Kind(String letters, String words) {
            this(letters, Pattern.compile("(?<!\\p{L})(?:" + words + ")"
                + "[\\s_#.-]{0,3}(?:nr\\.? ?)?0*(?<number>\\d{1,3}\\p{Ll}?)(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE));
        }
    }

    static Optional<String> in(String title) {
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(title);
            if (matcher.find()) {
                return Optional.of(kind.letters() + matcher.group("number"));
            }
        }
        return Optional.empty();
    }
}

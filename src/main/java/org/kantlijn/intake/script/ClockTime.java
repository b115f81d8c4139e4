package org.kantlijn.intake.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times such as {@code 1:02} and {@code 00:01:02.5} as transcripts write them. */
public final class ClockTime {

    /** A regular expression for one time without marks around it. */
    public static final String EXPRESSION = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";

    private static final Pattern TIME = Pattern.compile(EXPRESSION);

    private ClockTime() {
    }

    /** The first time in the text, in seconds; null where there is none. */
    public static @Nullable Double in(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        double seconds = 0;
        for (String part : matcher.group().replace(',', '.').split(":")) {
            seconds = seconds * 60 + Double.parseDouble(part);
        }
        return seconds;
    }
}

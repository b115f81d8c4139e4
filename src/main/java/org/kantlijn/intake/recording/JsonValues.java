package org.kantlijn.intake.recording;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.source.Blanks;
import tools.jackson.databind.JsonNode;

/** Words and times in JSON, which programs write in more than one way. */
final class JsonValues {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,30})?");

    private JsonValues() {
    }

    /** What a property says: a text or a number; null where it is absent, blank or something else. */
    static @Nullable String words(JsonNode node, String property) {
        JsonNode value = node.path(property);
        String words = value.isString() || value.isNumber() ? value.asString() : "";
        return Blanks.isBlank(words) ? null : words;
    }

    /** A time in seconds; null where none is told. */
    static @Nullable Double seconds(JsonNode value) {
        if (!value.isNumber()) {
            return value.isString() ? seconds(value.asString()) : null;
        }
        double seconds = value.asDouble();
        return Double.isFinite(seconds) && seconds >= 0 ? seconds : null;
    }

    /** A time in seconds, written as a number or as a clock tells it; null where none is told. */
    static @Nullable Double seconds(String written) {
        String time = Blanks.strip(written);
        return NUMBER.matcher(time).matches() ? Double.valueOf(time) : ClockTime.in(time);
    }
}

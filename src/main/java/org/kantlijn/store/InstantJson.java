package org.kantlijn.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads a time as this program writes it, {@code 2026-11-21T20:31:07.25Z}, figure by figure; the general way of reading dates takes a
 * fifth of the time in which a study opens. All other forms are left to that.
 */
final class InstantJson extends StdDeserializer<Instant> {

    private static final String FORM = "####-##-##T##:##:##";
    private static final int MOST_DECIMALS = 9;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    InstantJson() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        String text = json.getValueAsString();
        Instant read = text == null ? null : usual(text);
        return read == null ? InstantDeserializer.INSTANT.deserialize(json, context) : read;
    }

    /** The time that a text gives in the form in which this program writes; null where it is of another form or no time. */
    static @Nullable Instant usual(String text) {
        return hasForm(text) ? read(text) : null;
    }

    private static boolean hasForm(String text) {
        int last = text.length() - 1;
        int decimals = last - FORM.length() - 1;
        boolean sound = decimals == -1 || decimals > 0 && decimals <= MOST_DECIMALS && text.charAt(FORM.length()) == '.';
        for (int i = 0; i < last && sound; i++) {
            boolean figure = i > FORM.length() || i < FORM.length() && FORM.charAt(i) == '#';
            char c = text.charAt(i);
            sound = figure ? c >= '0' && c <= '9' : i == FORM.length() || c == FORM.charAt(i);
        }
        return sound && text.charAt(last) == 'Z';
    }

    private static @Nullable Instant read(String text) {
        int nanos = 0;
        for (int i = 1; i <= MOST_DECIMALS; i++) {
            int at = FORM.length() + i;
            nanos = nanos * 10 + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
            int hour = ChronoField.HOUR_OF_DAY.checkValidIntValue(number(text, 11, 13));
            int minute = ChronoField.MINUTE_OF_HOUR.checkValidIntValue(number(text, 14, 16));
            int second = ChronoField.SECOND_OF_MINUTE.checkValidIntValue(number(text, 17, 19));
            return Instant.ofEpochSecond(((day * HOURS + hour) * SIXTY + minute) * SIXTY + second, nanos);
        } catch (DateTimeException e) {
            // No such day or hour: the general reader says so.
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}

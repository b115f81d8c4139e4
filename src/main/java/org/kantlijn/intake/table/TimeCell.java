package org.kantlijn.intake.table;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;

/**
 * A time as a cell of a table tells it.
 *
 * @param seconds from the start of the recording, or for a date and time from the start of 1970
 * @param sort how it is told
 */
record TimeCell(double seconds, Sort sort) {

    /** How a cell tells a time. */
    enum Sort {
        CLOCK, NUMBER, DATE
    }

    /** Also {@code [00:01:02]}, {@code #00:01:02-5#}, with frames as in {@code 00:01:02:12}, and of {@code 0:05,2 - 0:07} the first. */
    private static final Pattern CLOCK = Pattern.compile(
        "[\\[(#]?(\\d{1,4}(?::\\d{1,2}){1,2})(?:[.,-](\\d{1,6})|[:;]\\d{2})?[\\])#]?(?:\\s*(?:-->|[-–—→~]|to|tot|bis|à)\\s*\\S+)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,8}(?:[.,]\\d{1,12})?)\\s*(?:s|sec|secs|sek|seconds|seconden)?\\.?");
    private static final Pattern UNITS = Pattern.compile(
        "(?=\\d)(?:(\\d{1,2})\\s*(?:h|u|hr|hrs|uur)\\s*)?(?:(\\d{1,4})\\s*(?:m|min)\\s*)?(?:(\\d{1,5}(?:[.,]\\d+)?)\\s*(?:s|sec|sek)?)?");
    private static final Pattern DATE = Pattern.compile(
        "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(?:Z|[+-]\\d{2}:?\\d{2})?");

    /** The time that the cell tells and nothing else; null where it tells none. */
    static @Nullable TimeCell of(String cell) {
        String words = Blanks.strip(cell);
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) {
            String fraction = clock.group(2) == null ? "" : "." + clock.group(2);
            return new TimeCell(sum(clock.group(1).split(":")) + Double.parseDouble("0" + fraction), Sort.CLOCK);
        }
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            return new TimeCell(decimal(number.group(1)), Sort.NUMBER);
        }
        Matcher units = UNITS.matcher(words);
        if (units.matches()) {
            return new TimeCell(sum(units.group(1), units.group(2), units.group(3)), Sort.CLOCK);
        }
        return date(DATE.matcher(words));
    }

    private static @Nullable TimeCell date(Matcher date) {
        if (!date.matches()) {
            return null;
        }
        try {
            LocalDateTime at = LocalDateTime.parse(date.group(1) + "T" + date.group(2));
            return new TimeCell(at.toEpochSecond(ZoneOffset.UTC) + at.getNano() / 1e9, Sort.DATE);
        } catch (DateTimeParseException e) {
            // The thirteenth month is no time but words.
            return null;
        }
    }

    private static double sum(@Nullable String... parts) {
        double seconds = 0;
        for (String part : parts) {
            seconds = seconds * 60 + (part == null ? 0 : decimal(part));
        }
        return seconds;
    }

    private static double decimal(String number) {
        return Double.parseDouble(number.replace(',', '.'));
    }
}

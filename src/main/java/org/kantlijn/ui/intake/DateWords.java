package org.kantlijn.ui.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, the day first. */
final class DateWords {

    private final DateTimeFormatter usual;
    private final List<DateTimeFormatter> known;

    /** @param locale the language of the names of months */
    DateWords(Locale locale) {
        boolean dutch = locale.getLanguage().equals("nl");
        usual = DateTimeFormatter.ofPattern(dutch ? "d-M-yyyy" : "d MMM yyyy", locale);
        known = Stream.of("d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-M-d", "d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT)).toList();
    }

    /** A date in words; empty for none. */
    String of(@Nullable LocalDate date) {
        return date == null ? "" : usual.format(date);
    }

    /** The date that was written; empty where it is none. */
    Optional<LocalDate> read(String written) {
        return known.stream().flatMap(format -> read(written.strip(), format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeParseException e) {
            // Not written in this way; the next is tried.
            return Optional.empty();
        }
    }
}

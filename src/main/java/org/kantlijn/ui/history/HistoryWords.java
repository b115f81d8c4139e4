package org.kantlijn.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.kantlijn.study.Study;
import org.kantlijn.wording.Wording;

/** Days, times and counts of the history in words. */
final class HistoryWords {

    private final Wording wording;
    private final ZoneId zone;
    private final Supplier<LocalDate> today;

    /** @param today asked each time, for a window may stay open overnight */
    HistoryWords(Wording wording, ZoneId zone, Supplier<LocalDate> today) {
        this.wording = wording;
        this.zone = zone;
        this.today = today;
    }

    ZoneId zone() {
        return zone;
    }

    Wording wording() {
        return wording;
    }

    /** The heading of a day, such as {@code Vandaag, 21 november}. */
    String day(LocalDate date) {
        LocalDate now = today.get();
        String day = date(date);
        if (date.equals(now)) {
            return wording.text("day.today", day);
        }
        if (date.equals(now.minusDays(1))) {
            return wording.text("day.yesterday", day);
        }
        String weekday = format("EEEE", date);
        return wording.text("day.other", weekday.substring(0, 1).toUpperCase(wording.locale()) + weekday.substring(1), day);
    }

    /** A date, with its year when that is another one. */
    String date(LocalDate date) {
        return format(date.getYear() == today.get().getYear() ? "d MMMM" : "d MMMM yyyy", date);
    }

    /** The month, short, below a chart. */
    String shortMonth(LocalDate date) {
        return format("MMM", date).replace(".", "");
    }

    private String format(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern, wording.locale()).format(date);
    }

    /** The hour and minute. */
    String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(zone));
    }

    LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** How many steps. */
    String steps(int count) {
        return wording.text("steps", count);
    }

    /** What a study holds, counted. */
    String holdings(Study study) {
        return wording.text("holdings", study.transcripts().size(), study.codes().size(), study.codings().count(), study.themes().size());
    }
}

package org.kantlijn.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a date in words above a conversation or in the name of its file: {@code 9 april 2026}, {@code 2026-04-09}, {@code 9-4-2026}. */
final class WrittenDate {

    private static final List<String> MONTHS = List.of("jan", "feb|fév", "mrt|maart|mar|mär", "apr", "mei|may|mai", "jun", "jul", "aug",
        "sep", "okt|oct", "nov", "dec|dez");
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS) + ")\\p{L}*\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String BEGIN = "(?<![\\d\\p{L}])";
    private static final String END = "(?![\\d\\p{L}])";

    private static final List<Pattern> FORMS = List.of(
        form(YEAR + "[-_./](?<number>\\d{1,2})[-_./](?<day>\\d{1,2})"),
        form("(?<day>\\d{1,2})[-_./](?<number>\\d{1,2})[-_./]" + YEAR),
        form("(?<day>\\d{1,2})(?:st|nd|rd|th|e|\\.)?[\\s_-]+(?:of )?" + MONTH + ",?[\\s_-]+" + YEAR),
        form(MONTH + "[\\s_-]+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?[\\s_-]+" + YEAR),
        form(YEAR + "(?<number>\\d{2})(?<day>\\d{2})"));

    private WrittenDate() {
    }

    private static Pattern form(String expression) {
        return Pattern.compile(BEGIN + expression + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first date in the text that there is in a calendar. */
    static Optional<LocalDate> in(String text) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Optional<LocalDate> date = date(matcher, form.pattern().contains("<month>"));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher, boolean inWords) {
        int year = Integer.parseInt(matcher.group("year"));
        int month = inWords ? month(matcher.group("month")) : Integer.parseInt(matcher.group("number"));
        int day = Integer.parseInt(matcher.group("day"));
        boolean exists = month >= 1 && month <= MONTHS.size() && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (List.of(MONTHS.get(i).split("\\|")).contains(lower)) {
                return i + 1;
            }
        }
        return 0;
    }
}

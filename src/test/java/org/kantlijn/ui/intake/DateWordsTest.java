package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. */
class DateWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);
    private final DateWords dutch = new DateWords(Locale.forLanguageTag("nl"));

    @ParameterizedTest
    @ValueSource(strings = {"9-4-2026", "09-04-2026", " 9/4/2026 ", "9.4.2026", "2026-04-09", "9 april 2026", "9 April 2026"})
    void theDayIsReadHoweverItIsWritten(String written) {
        assertThat(dutch.read(written)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "31-2-2026", "9-4", "4-2026"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(dutch.read(written)).isEmpty();
    }

    @Test
    void eachLanguageWritesItsOwnWay() {
        assertThat(dutch.of(DAY)).isEqualTo("9-4-2026");
        assertThat(new DateWords(Locale.ENGLISH).of(DAY)).isEqualTo("9 Apr 2026");
        assertThat(dutch.of(null)).isEmpty();
    }
}

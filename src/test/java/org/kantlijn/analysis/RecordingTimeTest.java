package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

class RecordingTimeTest {

    private static final TurnTable TURNS = new TurnTable(
        List.of(new Turn(Turn.Kind.HEADING, null, new Span(0, 10), null), new Turn(Turn.Kind.SPEECH, "Mod", new Span(11, 30), 4.5),
            Turn.speech("P1", new Span(31, 80)), new Turn(Turn.Kind.SPEECH, "P2", new Span(81, 120), 61.0)),
        List.of(new TimeMark(50, 20), new TimeMark(70, 33.25), new TimeMark(100, 75)));

    @Test
    void nothingIsKnownBeforeTheFirstTime() {
        assertThat(RecordingTime.at(TURNS, 5)).isNull();
    }

    @Test
    void aTurnBeginsAtItsTime() {
        assertThat(RecordingTime.at(TURNS, 11)).isEqualTo(4.5);
        assertThat(RecordingTime.at(TURNS, 90)).isEqualTo(61.0);
    }

    @Test
    void aTurnWithoutTimeHasTheLastOneBeforeIt() {
        assertThat(RecordingTime.at(TURNS, 40)).isEqualTo(4.5);
    }

    @Test
    void marksInsideATurnAreNearer() {
        assertThat(RecordingTime.at(TURNS, 50)).isEqualTo(20.0);
        assertThat(RecordingTime.at(TURNS, 79)).isEqualTo(33.25);
        assertThat(RecordingTime.at(TURNS, 119)).isEqualTo(75.0);
    }

    @Test
    void aTranscriptWithoutTimesKnowsNone() {
        TurnTable timeless = new TurnTable(List.of(Turn.speech("P1", new Span(0, 9))));
        assertThat(RecordingTime.isKnown(timeless)).isFalse();
        assertThat(RecordingTime.at(timeless, 3)).isNull();
        assertThat(RecordingTime.isKnown(TURNS)).isTrue();
    }

    @Test
    void aTimeIsWrittenInHoursMinutesAndSeconds() {
        assertThat(RecordingTime.words(2042.9)).isEqualTo("0:34:02");
        assertThat(RecordingTime.words(36_005)).isEqualTo("10:00:05");
    }
}

package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

class TimesTest {

    @Test
    void timesOfTurnsAndThoseInsideThemAreOneRow() {
        Times times = Times.of(new TurnTable(List.of(new Turn(Turn.Kind.SPEECH, "P1", new Span(0, 40), 12.0),
            Turn.speech("P2", new Span(41, 80)), new Turn(Turn.Kind.SPEECH, "P1", new Span(81, 90), 70.5)),
            List.of(new TimeMark(20, 15), new TimeMark(50, 33))));

        assertThat(times.in(new Span(0, 100))).extracting(TimeMark::seconds).containsExactly(12.0, 15.0, 33.0, 70.5);
        assertThat(times.in(new Span(20, 81))).extracting(TimeMark::seconds).containsExactly(15.0, 33.0);
    }

    @Test
    void aTimeReadsAsOnAClock() {
        assertThat(List.of(Times.clock(4.9), Times.clock(245), Times.clock(3_845.2))).containsExactly("0:04", "4:05", "1:04:05");
    }
}

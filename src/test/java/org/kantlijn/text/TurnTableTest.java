package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTableTest {

    private static final Turn HEADING = new Turn(Turn.Kind.HEADING, null, new Span(2, 8), null);
    private static final Turn FIRST = Turn.speech("P1", new Span(10, 20));
    private static final Turn NOTE = new Turn(Turn.Kind.NOTE, null, new Span(21, 25), null);
    private static final Turn SECOND = new Turn(Turn.Kind.SPEECH, "P2", new Span(26, 40), 12.5);
    private static final TurnTable TABLE = new TurnTable(List.of(HEADING, FIRST, NOTE, SECOND));

    @Test
    void onlySpeechIsNumbered() {
        assertThat(List.of(TABLE.number(0), TABLE.number(1), TABLE.number(2), TABLE.number(3))).containsExactly(0, 1, 0, 2);
        assertThat(TABLE.speechCount()).isEqualTo(2);
        assertThat(TABLE.size()).isEqualTo(4);
    }

    @Test
    void anOffsetBelongsToTheLastTurnThatHasBegun() {
        assertThat(TABLE.at(0)).isEqualTo(HEADING);
        assertThat(TABLE.at(9)).isEqualTo(HEADING);
        assertThat(TABLE.at(10)).isEqualTo(FIRST);
        assertThat(TABLE.at(20)).isEqualTo(FIRST);
        assertThat(TABLE.numberAt(22)).isZero();
        assertThat(TABLE.numberAt(1000)).isEqualTo(2);
        assertThat(TABLE.indexAt(-5)).isZero();
    }

    @Test
    void aTextWithoutTurnsHasNone() {
        TurnTable empty = new TurnTable(List.of());
        assertThat(empty.at(3)).isNull();
        assertThat(empty.indexAt(3)).isEqualTo(-1);
        assertThat(empty.numberAt(3)).isZero();
    }

    @Test
    void turnsMayTouchButNotOverlapOrGoBack() {
        assertThat(new TurnTable(List.of(FIRST, Turn.speech(null, new Span(20, 21)))).size()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new TurnTable(List.of(FIRST, Turn.speech(null, new Span(19, 30)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new TurnTable(List.of(SECOND, FIRST)));
    }
}

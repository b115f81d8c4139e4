package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aSpanRunsForwardsFromZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThat(new Span(3, 3).isEmpty()).isTrue();
        assertThat(new Span(3, 7).length()).isEqualTo(4);
    }

    @Test
    void touchingIsNotOverlappingAndNothingOverlapsAnEmptySpan() {
        assertThat(new Span(0, 5).overlaps(new Span(5, 9))).isFalse();
        assertThat(new Span(0, 6).overlaps(new Span(5, 9))).isTrue();
        assertThat(new Span(0, 9).overlaps(new Span(4, 4))).isFalse();
        assertThat(new Span(4, 4).overlaps(new Span(0, 9))).isFalse();
    }

    @Test
    void relationsAgreeWithCountingUnits() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            Span a = span(random);
            Span b = span(random);
            long shared = IntStream.range(0, 30).filter(u -> a.contains(u) && b.contains(u)).count();
            assertThat(a.overlaps(b)).describedAs(a + " " + b).isEqualTo(shared > 0);
            assertThat(a.intersection(b).length()).describedAs(a + " " + b).isEqualTo((int) shared);
            assertThat(a.union(b).contains(a) && a.union(b).contains(b)).isTrue();
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(25);
        return new Span(start, start + random.nextInt(6));
    }

    @Test
    void theLongerOfTwoThatStartTogetherComesFirst() {
        assertThat(List.of(new Span(3, 5), new Span(0, 2), new Span(3, 9)).stream().sorted())
            .containsExactly(new Span(0, 2), new Span(3, 9), new Span(3, 5));
    }
}

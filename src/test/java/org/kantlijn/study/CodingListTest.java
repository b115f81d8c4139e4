package org.kantlijn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.text.Span;

class CodingListTest {

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static Coding coding(int number, int start, int end) {
        return new Coding(new Id<>("x" + number), new Id<>("f1"), "r", new Span(start, end), new Id<>("k" + number % 5), new Id<>("c-ana"),
            Instant.EPOCH, Code.Guide.EMPTY);
    }

    private static List<Coding> random(Random random, int count) {
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(500);
            codings.add(coding(i, start, start + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 20)));
        }
        return codings;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overlappingFindsWhatAScanFinds(long seed) {
        Random random = new Random(seed);
        CodingList list = CodingList.of(random(random, random.nextInt(120)));
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(550);
            Span span = new Span(start, start + random.nextInt(60));
            assertThat(list.overlapping(span)).isEqualTo(list.stream().filter(c -> c.span().overlaps(span)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void puttingInAndTakingOutOneByOneIsSortingAnew(long seed) {
        Random random = new Random(seed);
        List<Coding> left = new ArrayList<>();
        CodingList list = CodingList.EMPTY;
        for (Coding coding : random(random, 60)) {
            list = list.with(coding);
            left.add(coding);
            if (random.nextInt(3) == 0) {
                list = list.without(left.remove(random.nextInt(left.size())));
            }
            assertThat(list).isEqualTo(CodingList.of(left));
        }
    }

    @Test
    void theOrderIsThatOfTheTextTheLongerFirst() {
        CodingList list = CodingList.of(List.of(coding(3, 5, 9), coding(2, 5, 20), coding(1, 5, 9), coding(0, 0, 2)));
        assertThat(list).extracting(c -> c.id().value()).containsExactly("x0", "x2", "x1", "x3");
        assertThat(list.byId(new Id<>("x2"))).isEqualTo(coding(2, 5, 20));
        assertThat(list.byId(new Id<>("x9"))).isNull();
        assertThat(list.countsByCode()).isEqualTo(Map.of(new Id<>("k3"), 1, new Id<>("k2"), 1, new Id<>("k1"), 1, new Id<>("k0"), 1));
        assertThat(list.without(coding(7, 5, 9))).isSameAs(list);
    }
}

package org.kantlijn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    @ParameterizedTest
    @MethodSource("seeds")
    void anIdIsFoundAsByWalkingHoweverTheListCameAbout(long seed) {
        Random random = new Random(seed);
        List<Coding> some = random(random, 2000);
        CodingList list = CodingList.of(some.subList(0, (int) seed * 20));
        list.byId(new Id<>("x0"));
        for (Coding coding : random(random, 400)) {
            Coding old = list.byId(coding.id());
            list = random.nextInt(3) == 0 ? list.with(old, null) : list.with(old, coding);
            CodingList now = list;
            Coding any = some.get(random.nextInt(500));
            assertThat(now.byId(any.id())).isSameAs(now.stream().filter(each -> each.id().equals(any.id())).findFirst().orElse(null));
        }
        CodingList last = list;
        assertThat(some).allSatisfy(any -> assertThat(last.byId(any.id()))
            .isSameAs(last.stream().filter(each -> each.id().equals(any.id())).findFirst().orElse(null)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aListKeepsFindingItsOwnAfterOthersCameOfIt(long seed) {
        CodingList first = CodingList.of(random(new Random(seed), 50));
        Coding old = first.byId(new Id<>("x7"));
        CodingList second = first.with(old, coding(7, 600, 601));
        CodingList third = second.without(coding(7, 600, 601));
        assertThat(first.byId(new Id<>("x7"))).isSameAs(old);
        assertThat(second.byId(new Id<>("x7"))).isEqualTo(coding(7, 600, 601));
        assertThat(third.byId(new Id<>("x7"))).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatDiffersIsToldSoThatOneListBecomesTheOther(long seed) {
        Random random = new Random(seed);
        CodingList list = CodingList.of(random(random, random.nextInt(60)));
        CodingList later = list;
        for (int i = random.nextInt(4); i > 0 && !later.isEmpty(); i--) {
            Coding old = later.get(random.nextInt(later.size()));
            later = random.nextBoolean() ? later.without(old) : later.with(old, coding(100 + i, random.nextInt(500), 600));
        }
        List<Coding> followed = new ArrayList<>(list);
        int[] told = {0};
        list.compare(later, gone -> {
            told[0]++;
            assertThat(followed.remove(gone)).isTrue();
        }, followed::add);
        assertThat(CodingList.of(followed)).isEqualTo(later);
        if (later == list) {
            assertThat(told[0]).isZero();
        }
    }

    @Test
    void oneEditDiffersInThatAlone() {
        CodingList list = CodingList.of(random(new Random(1), 60));
        List<Coding> told = new ArrayList<>();
        list.compare(list.with(list.get(30), coding(99, 3, 4)).without(coding(99, 3, 4)), told::add, told::add);
        assertThat(told).containsExactly(list.get(30));
    }

    @Test
    void theOrderIsThatOfTheTextTheLongerFirst() {
        CodingList list = CodingList.of(List.of(coding(3, 5, 9), coding(2, 5, 20), coding(1, 5, 9), coding(0, 0, 2)));
        assertThat(list).extracting(c -> c.id().value()).containsExactly("x0", "x2", "x1", "x3");
        assertThat(list.byId(new Id<>("x2"))).isEqualTo(coding(2, 5, 20));
        assertThat(list.byId(new Id<>("x9"))).isNull();
        assertThat(list.without(coding(7, 5, 9))).isSameAs(list);
    }
}

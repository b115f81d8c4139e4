package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** The later text made of the earlier by the edits, with what stands instead taken from the later. */
    private static String carriedOut(OffsetMap map, String before, String after) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (Edit edit : map.edits()) {
            text.append(before, copied, edit.replaced().start()).append(after, text.length(), text.length() + edit.length());
            copied = edit.replaced().end();
        }
        return text.append(before.substring(copied)).toString();
    }

    private static String words(SplittableRandom random, int count, int kinds) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("woord").append(random.nextInt(kinds)).append(random.nextInt(9) == 0 ? " 😀\n" : " ");
        }
        return text.toString();
    }

    private static String edited(String text, SplittableRandom random) {
        String[] words = text.split("(?<= )|(?<=\n)");
        StringBuilder edited = new StringBuilder();
        for (String word : words) {
            switch (random.nextInt(30)) {
                case 0 -> edited.append("anders ");
                case 1 -> edited.append(word).append("👍🏽 erbij ");
                case 2 -> { }
                default -> edited.append(word);
            }
        }
        return edited.toString();
    }

    @Test
    void aWordThatWasMisheardIsOneEdit() {
        OffsetMap map = Differences.between("Ik ging naar de thrapie toe.", "Ik ging naar de therapie toe.");
        assertThat(map.edits()).containsExactly(new Edit(new Span(16, 23), 8));
        assertThat(Differences.between("eender", "eender")).isEqualTo(OffsetMap.NONE);
        assertThat(Differences.between("", "nieuw").edits()).containsExactly(new Edit(new Span(0, 0), 5));
    }

    @Test
    void wordsLeftOutLandOnAWholeCharacter() {
        OffsetMap map = Differences.between("Blij😀weg hier", "Blij😀 hier");
        assertThat(map.map(new Span(6, 9))).isEqualTo(new Span(4, 6));
        assertThat(map.map(new Span(4, 6))).isEqualTo(new Span(4, 6));
        assertThat(map.map(new Span(0, 6))).isEqualTo(new Span(0, 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEditsMakeTheOneTextOfTheOtherAndSplitNoCharacter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String before = words(random, random.nextInt(200), 3 + random.nextInt(50));
        String after = random.nextInt(10) == 0 ? words(random, 100, 20) : edited(before, random);
        OffsetMap map = Differences.between(before, after);
        assertThat(carriedOut(map, before, after)).isEqualTo(after);
        for (Edit edit : map.edits()) {
            SourceText old = SourceText.of(before);
            assertThat(old.splits(edit.replaced().start()) || old.splits(edit.replaced().end())).isFalse();
            Span landing = edit.replaced().isEmpty() ? new Span(0, 0) : map.map(edit.replaced());
            assertThat(SourceText.of(after).splits(landing.start()) || SourceText.of(after).splits(landing.end())).isFalse();
        }
    }

    @Test
    void longTextsAreComparedInNoTimeHoweverDifferent() {
        SplittableRandom random = new SplittableRandom(1);
        String before = words(random, 10_000, 3_000);
        String after = edited(before, random);
        long start = System.nanoTime();
        assertThat(carriedOut(Differences.between(before, after), before, after)).isEqualTo(after);
        assertThat(Differences.between(before, words(random, 10_000, 3_000)).edits()).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}

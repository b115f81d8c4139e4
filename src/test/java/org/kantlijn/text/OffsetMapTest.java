package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OffsetMapTest {

    /** {@code abcdefghij} becomes {@code aXYdefgZhj}. */
    private static final OffsetMap MAP = new OffsetMap(List.of(edit(1, 3, 2), edit(7, 7, 1), edit(8, 9, 0)));
    private static final String PIECES = "ab c😀\nëd";

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Edit edit(int start, int end, int length) {
        return new Edit(new Span(start, end), length);
    }

    /** A text, edits of it that split no character, and the text that they make. */
    private record Edited(String before, OffsetMap map, String after) {

        static Edited random(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            String before = text(random, random.nextInt(60));
            List<Edit> edits = new ArrayList<>();
            StringBuilder after = new StringBuilder();
            int copied = 0;
            for (int at = forward(before, random, 0, 8); at <= before.length(); at = forward(before, random, at, 12)) {
                int end = forward(before, random, at, 5);
                String instead = text(random, random.nextInt(4));
                if (end > before.length() || edits.size() > 8) {
                    break;
                }
                after.append(before, copied, at).append(instead);
                edits.add(edit(at, end, instead.length()));
                copied = end;
                at = end;
            }
            return new Edited(before, new OffsetMap(edits), after.append(before.substring(copied)).toString());
        }

        private static String text(SplittableRandom random, int characters) {
            int[] points = PIECES.codePoints().toArray();
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < characters; i++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            return text.toString();
        }

        private static int forward(String text, SplittableRandom random, int from, int most) {
            int characters = random.nextInt(most);
            return text.codePointCount(from, text.length()) < characters ? text.length() + 1 : text.offsetByCodePoints(from, characters);
        }

        boolean isTouched(Span span) {
            return map.edits().stream().anyMatch(edit -> edit.replaced().overlaps(span)
                || edit.replaced().start() > span.start() && edit.replaced().end() < span.end());
        }
    }

    private static boolean splits(String text, int offset) {
        return SourceText.of(text).splits(offset);
    }

    @Test
    void whatWasNotTouchedMovesAlong() {
        assertThat(MAP.map(new Span(3, 7))).isEqualTo(new Span(3, 7));
        assertThat(MAP.map(new Span(7, 8))).isEqualTo(new Span(8, 9));
        assertThat(MAP.map(new Span(9, 10))).isEqualTo(new Span(9, 10));
        assertThat(List.of(MAP.map(0), MAP.map(7), MAP.map(8), MAP.map(10))).containsExactly(0, 7, 9, 10);
    }

    @Test
    void whatWasReplacedTakesItsReplacementWhole() {
        assertThat(MAP.map(new Span(0, 2))).isEqualTo(new Span(0, 3));
        assertThat(MAP.map(new Span(2, 5))).isEqualTo(new Span(1, 5));
        assertThat(MAP.map(2)).isEqualTo(1);
    }

    @Test
    void whatIsPutInAtAnEdgeDoesNotBecomePartOfAPassageButInsideItDoes() {
        assertThat(MAP.map(new Span(3, 7))).isEqualTo(new Span(3, 7));
        assertThat(MAP.map(new Span(7, 8))).isEqualTo(new Span(8, 9));
        assertThat(MAP.map(new Span(6, 8))).isEqualTo(new Span(6, 9));
    }

    @Test
    void aPassageWhoseWordsAllWentLandsOnTheNearestCharacter() {
        assertThat(MAP.words(new Span(8, 9)).isEmpty()).isTrue();
        assertThat(MAP.map(new Span(8, 9))).isEqualTo(new Span(8, 9));
        assertThat(new OffsetMap(List.of(edit(0, 5, 0))).map(new Span(2, 4))).isEqualTo(new Span(0, 1));
    }

    @Test
    void editsThatOverlapOrGoBackAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OffsetMap(List.of(edit(0, 5, 1), edit(4, 6, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new OffsetMap(List.of(edit(5, 6, 1), edit(0, 1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> edit(0, 5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new OffsetMap(List.of(edit(5, 9, Integer.MAX_VALUE))));
    }

    @Test
    void editsThatTouchAreOne() {
        OffsetMap map = new OffsetMap(List.of(edit(2, 2, 8), edit(2, 5, 0), edit(5, 6, 1), edit(7, 8, 0)));
        assertThat(map.edits()).containsExactly(edit(2, 6, 9), edit(7, 8, 0));
        assertThat(map.map(new Span(2, 5))).isEqualTo(new Span(2, 11));
        assertThat(map.growth()).isEqualTo(4);
    }

    @Test
    void turnsAndTimesFollowTheEdits() {
        TurnTable table = new TurnTable(List.of(Turn.speech("P1", new Span(0, 3)), Turn.speech("P2", new Span(4, 7)), Turn.speech("P3",
            new Span(8, 9))), List.of(new TimeMark(5, 1.5), new TimeMark(9, 2)));
        TurnTable moved = MAP.map(table);
        assertThat(moved.all()).extracting(Turn::span).containsExactly(new Span(0, 3), new Span(4, 8), new Span(9, 9));
        assertThat(moved.all()).extracting(Turn::speaker).containsExactly("P1", "P2", "P3");
        assertThat(moved.marks()).containsExactly(new TimeMark(5, 1.5), new TimeMark(9, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsOutsideTheEditsStayExactlyTheSame(long seed) {
        Edited edited = Edited.random(seed);
        for (int start = 0; start <= edited.before.length(); start++) {
            for (int end = start + 1; end <= edited.before.length(); end++) {
                Span span = new Span(start, end);
                Span now = edited.map.words(span);
                if (!edited.isTouched(span)) {
                    assertThat(edited.after.substring(now.start(), now.end())).isEqualTo(edited.before.substring(start, end));
                    assertThat(edited.map.map(span)).isEqualTo(now);
                }
                assertThat(splits(edited.after, now.start()) && !splits(edited.before, start)).isFalse();
                assertThat(splits(edited.after, now.end()) && !splits(edited.before, end)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderIsNeverLostAndNothingLeavesTheText(long seed) {
        Edited edited = Edited.random(seed);
        assertThat(edited.before.length() + edited.map.growth()).isEqualTo(edited.after.length());
        for (int offset = 1; offset <= edited.before.length(); offset++) {
            assertThat(edited.map.map(offset)).isBetween(edited.map.map(offset - 1), edited.after.length());
            Span left = edited.map.words(new Span(offset - 1, offset));
            Span wider = edited.map.words(new Span(Math.max(0, offset - 2), offset));
            assertThat(wider.start()).isLessThanOrEqualTo(left.start());
            assertThat(wider.end()).isEqualTo(left.end());
            assertThat(edited.map.map(new Span(offset - 1, offset)).isEmpty()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWayBackLeadsBack(long seed) {
        Edited edited = Edited.random(seed);
        OffsetMap back = edited.map.inverse();
        assertThat(back.growth()).isEqualTo(-edited.map.growth());
        assertThat(back.inverse()).isEqualTo(edited.map).hasSameHashCodeAs(edited.map);
        for (int start = 0; start < edited.before.length(); start++) {
            Span unit = new Span(start, start + 1);
            if (!edited.isTouched(unit)) {
                assertThat(back.words(edited.map.words(unit))).isEqualTo(unit);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsThatChangeNothingMoveNothing(long seed) {
        Edited edited = Edited.random(seed);
        OffsetMap same = new OffsetMap(edited.map.edits().stream().map(Edit::replaced).map(span -> new Edit(span, span.length())).toList());
        for (int offset = 0; offset <= edited.before.length(); offset++) {
            boolean inside = false;
            for (Edit edit : same.edits()) {
                inside |= edit.replaced().start() < offset && offset < edit.replaced().end();
            }
            assertThat(inside || same.map(offset) == offset).isTrue();
            assertThat(inside || same.inverse().map(offset) == offset).isTrue();
        }
        assertThat(OffsetMap.NONE.map(7)).isEqualTo(7);
        assertThat(OffsetMap.NONE.inverse()).isEqualTo(OffsetMap.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void turnsNeverOverlapAndNoneIsLost(long seed) {
        Edited edited = Edited.random(seed);
        List<Turn> turns = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int from = 0; from < edited.before.length();) {
            int end = Math.min(edited.before.length(), from + random.nextInt(20));
            turns.add(Turn.speech("P" + turns.size(), new Span(from, end)));
            from = end + random.nextInt(2) + (end == from ? 1 : 0);
        }
        TurnTable moved = edited.map.map(new TurnTable(turns));
        assertThat(moved.all()).extracting(Turn::speaker).containsExactlyElementsOf(turns.stream().map(Turn::speaker).toList());
        for (int i = 0; i < turns.size(); i++) {
            Span words = edited.map.words(turns.get(i).span());
            boolean free = turns.get(i).span().isEmpty() || edited.isTouched(turns.get(i).span());
            assertThat(free || moved.all().get(i).span().contains(words)).isTrue();
            assertThat(moved.all().get(i).span().end()).isLessThanOrEqualTo(edited.after.length());
        }
    }
}

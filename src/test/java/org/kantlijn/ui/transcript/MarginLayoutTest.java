package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;

class MarginLayoutTest {

    private static final int LINE = 41;
    private static final int LINES = 2_000;

    /** Every line holds as many units: a paragraph. */
    private final LineTable lines = LineTable.of(("x".repeat(LINE - 1) + "\n").repeat(LINES).strip(), new TurnTable(List.of()),
        new Advances(new Font(Font.SERIF, Font.PLAIN, 16), new FontRenderContext(null, true, false)), 10_000, 25);
    private int made;

    private Coding coding(int firstLine, int lastLine) {
        return coding(new Span(firstLine * LINE, lastLine * LINE + LINE - 1));
    }

    private Coding coding(Span span) {
        return new Coding(new Id<>("coding-" + String.format("%06d", made++)), new Id<>("t"), "text", span, new Id<>("code"),
            new Id<>("c-ana"), Instant.EPOCH, Code.Guide.EMPTY);
    }

    private MarginLayout layout(List<Coding> codings) {
        MarginLayout layout = new MarginLayout(lines);
        layout.show(codings.stream().sorted(Coding.IN_TEXT_ORDER).toList());
        return layout;
    }

    private static List<String> told(MarginLayout layout) {
        List<String> told = new ArrayList<>(List.of("lanes " + layout.lanes()));
        for (int i = 0; i < layout.codings().size(); i++) {
            told.add(layout.codings().get(i).id().value() + " " + layout.firstLine(i) + "-" + layout.lastLine(i) + " lane " + layout.lane(i)
                + (layout.isFolded(i) ? " folded" : " at " + layout.labelY(i)));
        }
        return told;
    }

    @Test
    void aCodingHangsRightOfThoseStillOpen() {
        MarginLayout layout = layout(List.of(coding(0, 9), coding(1, 3), coding(2, 8), coding(5, 6), coding(12, 13)));

        assertThat(List.of(layout.lane(0), layout.lane(1), layout.lane(2), layout.lane(3), layout.lane(4))).containsExactly(0, 1, 2, 3, 0);
        assertThat(layout.lanes()).isEqualTo(4);
    }

    @Test
    void twelveOverAPassageTakeSixLanesAndTheRestSpeakTogether() {
        List<Coding> twelve = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            twelve.add(coding(3, 9));
        }
        MarginLayout layout = layout(twelve);

        for (int i = 0; i < MarginLayout.LANES; i++) {
            assertThat(layout.lane(i)).isEqualTo(i);
            assertThat(layout.isFolded(i)).isFalse();
        }
        assertThat(layout.spokenFor(MarginLayout.LANES - 1)).hasSize(1);
        assertThat(layout.spokenFor(MarginLayout.LANES)).hasSize(6);
        assertThat(layout.lanes()).isEqualTo(7);
        assertThat(layout.indexOf(twelve.get(11))).isEqualTo(11);
    }

    @Test
    void namesThatWouldTouchMoveDownAndFoldWhereTheyWouldLieFarPastTheirBracket() {
        MarginLayout layout = layout(List.of(coding(2, 2), coding(2, 2), coding(2, 2), coding(2, 2), coding(2, 2), coding(8, 8)));

        assertThat(layout.labelY(1) - layout.labelY(0)).isEqualTo(18);
        assertThat(layout.isFolded(4)).isTrue();
        assertThat(layout.spokenFor(3)).hasSize(2);
        assertThat(layout.labelY(5)).isEqualTo(lines.top(8));
    }

    @Test
    void whateverIsEditedItLooksAsIfItWereLaidOutFromScratch() {
        Random random = new Random(20260301);
        for (int density : new int[] {20, 300, 2_000}) {
            List<Coding> codings = new ArrayList<>();
            for (int i = 0; i < density; i++) {
                codings.add(anywhere(random));
            }
            MarginLayout layout = layout(codings);
            for (int edit = 0; edit < 60; edit++) {
                alter(codings, random);
                layout.show(codings.stream().sorted(Coding.IN_TEXT_ORDER).toList());
                assertThat(told(layout)).isEqualTo(told(layout(codings)));
            }
        }
    }

    private Coding anywhere(Random random) {
        int length = random.nextInt(20) == 0 ? 4_000 : 20 + random.nextInt(400);
        int start = random.nextInt(LINE * LINES - length - 1);
        return coding(new Span(start, start + length));
    }

    private void alter(List<Coding> codings, Random random) {
        int some = 1 + random.nextInt(3);
        for (int i = 0; i < some; i++) {
            switch (random.nextInt(3)) {
                case 0 -> codings.add(anywhere(random));
                case 1 -> codings.remove(random.nextInt(codings.size()));
                default -> codings.set(random.nextInt(codings.size()), anywhere(random));
            }
        }
    }

    @Test
    void anEditLaysOutOnlyWhatHangsTogetherWithIt() {
        Random random = new Random(7);
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            int start = random.nextInt(LINE * LINES - 200);
            codings.add(coding(new Span(start, start + 30 + random.nextInt(120))));
        }
        MarginLayout layout = layout(codings);
        assertThat(layout.laidOut()).isEqualTo(4_000);

        int most = 0;
        for (int i = 0; i < 200; i++) {
            codings.add(coding(1000, 1001));
            layout.show(codings.stream().sorted(Coding.IN_TEXT_ORDER).toList());
            codings.remove(codings.size() - 1);
            layout.show(codings.stream().sorted(Coding.IN_TEXT_ORDER).toList());
            most = Math.max(most, layout.laidOut());
        }
        assertThat(most).isLessThan(300);
    }

    @Test
    void whatReachesIntoLinesIsFoundHoweverLongAgoItBegan() {
        List<Coding> codings = new ArrayList<>(List.of(coding(0, 1_900)));
        for (int i = 0; i < 1_000; i++) {
            codings.add(coding(i, i));
        }
        MarginLayout layout = layout(codings);

        assertThat(layout.between(900, 901)).hasSize(3);
        assertThat(layout.between(1_500, 1_600)).containsExactly(layout.indexOf(codings.get(0)));
        assertThat(layout.between(1_950, 1_999)).isEmpty();
    }
}

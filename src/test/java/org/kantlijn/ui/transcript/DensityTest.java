package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;

class DensityTest {

    private static final int ROWS = 300;

    private final LineTable lines = LineTable.of("Zo ging het elke dag weer.\n".repeat(900).strip(), new TurnTable(List.of()),
        new Advances(new Font(Font.SERIF, Font.PLAIN, 16), new FontRenderContext(null, true, false)), 500, 25);

    private static Coding coding(int number, Random random) {
        int start = random.nextInt(20_000);
        return new Coding(new Id<>("coding-" + number), new Id<>("t"), "text", new Span(start, start + 20 + random.nextInt(600)),
            new Id<>("code-" + number % 3), new Id<>("c-ana"), Instant.EPOCH, Code.Guide.EMPTY);
    }

    @Test
    void whatComesAndGoesIsCountedAsIfAllWereCountedAgain() {
        Random random = new Random(3);
        Set<Id<Code>> current = Set.of(new Id<>("code-1"));
        Density density = new Density(lines, ROWS);
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<Coding> before = density.codings();
            if (i % 4 == 3) {
                codings.remove(random.nextInt(codings.size()));
            } else {
                codings.add(coding(i, random));
            }
            List<Coding> now = codings.stream().sorted(Coding.IN_TEXT_ORDER).toList();
            assertThat(density.show(now, Replacement.between(before, now), current)).isTrue();

            Density afresh = new Density(lines, ROWS);
            afresh.show(now, Replacement.between(List.of(), now), current);
            assertThat(density.counts()).isEqualTo(afresh.counts());
            assertThat(density.current()).containsExactlyInAnyOrderElementsOf(afresh.current());
        }
        List<Coding> same = density.codings();
        assertThat(density.show(same, Replacement.between(same, same), current)).isFalse();
    }
}

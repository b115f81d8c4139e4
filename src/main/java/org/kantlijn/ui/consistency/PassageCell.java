package org.kantlijn.ui.consistency;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.consistency.Comparison.Passage;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.PlaceWords;
import org.kantlijn.wording.Wording;

/** Paints a passage: whose coding it carries, where it is, and two lines of what was said. */
final class PassageCell extends PaintedCell<Passage> {

    private static final int HEIGHT = 80;
    private static final int SIDE = 16;
    private static final int MOST_WORDS = 400;
    private static final int LINE = 20;

    private final Wording wording;
    private final Font small = Type.sans(12);
    private final Font serif = Type.serif(14);
    private @Nullable Comparison comparison;
    private @Nullable PlaceWords places;

    PassageCell(Wording wording) {
        super(HEIGHT, false);
        this.wording = wording;
    }

    void comparison(Comparison newComparison) {
        this.comparison = newComparison;
        this.places = new PlaceWords(wording.locale(), newComparison.study());
    }

    @Override
    protected void paintRow(Graphics2D g, Passage passage) {
        Comparison now = comparison;
        PlaceWords where = places;
        if (now == null || where == null) {
            return;
        }
        FontMetrics smaller = g.getFontMetrics(small);
        String mark = Painting.fitted(mark(passage, now), smaller, getWidth() / 2);
        int width = smaller.stringWidth(mark) + 12;
        g.setColor((passage.mark() == Comparison.Mark.BOTH ? Tone.ON_GOOD : Tone.ON_WARNING).now());
        g.fillRoundRect(SIDE, 8, width, 18, 6, 6);
        Painting.text(g, mark, new Ink(small, (passage.mark() == Comparison.Mark.BOTH ? Tone.GOOD : Tone.WARNING).now()), SIDE + 6, 21);
        String place = where.of(passage.transcript(), passage.span().start());
        Painting.text(g, Painting.fitted(place, smaller, getWidth() - 2 * SIDE - width - 8), new Ink(small, Tone.TEXT2.now()),
            SIDE + width + 8, 21);
        int baseline = 45;
        List<String> lines = Lines.of(quote(passage, now), g.getFontMetrics(serif), getWidth() - 2 * SIDE, 2);
        for (String line : lines) {
            Painting.text(g, line, new Ink(serif, Tone.TEXT1.now()), SIDE, baseline);
            baseline += LINE;
        }
        underline(g);
    }

    private String mark(Passage passage, Comparison now) {
        return switch (passage.mark()) {
            case BOTH -> wording.text("mark.both");
            case FIRST -> wording.text("mark.only", now.first().name());
            case SECOND -> wording.text("mark.only", now.second().name());
        };
    }

    private static String quote(Passage passage, Comparison now) {
        String quote = now.study().text(passage.transcript()).slice(passage.span());
        return quote.length() <= MOST_WORDS ? quote : quote.substring(0, MOST_WORDS);
    }

    @Override
    protected String words(Passage passage) {
        return comparison == null || places == null ? "" : wording.text("passage.spoken", mark(passage, comparison),
            places.of(passage.transcript(), passage.span().start()), quote(passage, comparison));
    }
}

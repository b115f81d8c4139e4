package org.kantlijn.ui.find;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.PlaceWords;
import org.kantlijn.wording.Wording;

/** Paints a hit in its context, the words found in one column; what stands around them is cut where the row ends. */
final class HitCell extends PaintedCell<FindRow> {

    private static final int HEIGHT = 28;
    private static final int SIDE = 24;
    private static final int PLACE_WIDTH = 156;
    private static final int GAP = 6;
    private static final int JOINED_GAP = 1;
    private static final int MOST_CONTEXT = 240;
    private static final double BEFORE = 0.42;

    private final Wording wording;
    private final Font title = Type.semibold(13);
    private final Font small = Type.sans(12);
    private final Font serif = Type.serif(14);
    private final Font strong = Type.strongSerif(14);
    private @Nullable Study study;
    private @Nullable PlaceWords places;

    HitCell(Wording wording) {
        super(HEIGHT, false);
        this.wording = wording;
    }

    /** The study in which was searched. */
    void study(Study newStudy) {
        this.study = newStudy;
        this.places = new PlaceWords(wording.locale(), newStudy);
    }

    @Override
    protected void paintRow(Graphics2D g, FindRow row) {
        if (row instanceof FindRow.Heading heading) {
            paintHeading(g, heading.group());
        } else if (row instanceof FindRow.Found found && study != null && places != null) {
            paintHit(g, found.hit(), study, places);
        }
        underline(g);
    }

    private void paintHeading(Graphics2D g, Findings.Group group) {
        ground(g, Tone.PANEL);
        FontMetrics metrics = g.getFontMetrics(title);
        Painting.text(g, Painting.fitted(group.transcript().title(), metrics, getWidth() - SIDE - 80), new Ink(title, Tone.TEXT1.now()),
            SIDE, baseline(metrics));
        g.setFont(small);
        g.setColor(Tone.TEXT2.now());
        Painting.number(g, wording.text("number", group.hits().size()), getWidth() - 16, baseline(g.getFontMetrics()));
    }

    private void paintHit(Graphics2D g, Hit hit, Study now, PlaceWords where) {
        FontMetrics smaller = g.getFontMetrics(small);
        String place = Painting.fitted(where.of(hit.transcript(), hit.span().start()), smaller, PLACE_WIDTH - 16);
        Painting.text(g, place, new Ink(small, Tone.TEXT2.now()), SIDE, baseline(smaller));
        String text = now.text(hit.transcript()).content();
        FontMetrics metrics = g.getFontMetrics(serif);
        int from = SIDE + PLACE_WIDTH;
        int x = from + (int) ((getWidth() - from) * BEFORE);
        int end = paintWords(g, words(text, hit.span()), x);
        int baseline = baseline(metrics);
        int left = x - gap(text, hit.span().start() - 1);
        int right = end + gap(text, hit.span().end());
        String before = ending(before(text, hit), metrics, left - from);
        String after = Painting.fitted(after(text, hit), metrics, getWidth() - SIDE / 2 - right);
        Painting.text(g, before, new Ink(serif, Tone.TEXT2.now()), left - metrics.stringWidth(before), baseline);
        Painting.text(g, after, new Ink(serif, Tone.TEXT2.now()), right, baseline);
    }

    /** Paints the words found on the colour of hits and returns where they end. */
    private int paintWords(Graphics2D g, String words, int x) {
        FontMetrics metrics = g.getFontMetrics(strong);
        String shown = Painting.fitted(words, metrics, getWidth() - x - SIDE);
        int width = metrics.stringWidth(shown);
        g.setColor(Tone.HIT.now());
        g.fillRoundRect(x - 1, 4, width + 2, getHeight() - 9, 4, 4);
        Painting.text(g, shown, new Ink(strong, Tone.TEXT1.now()), x, baseline(metrics));
        return x + width;
    }

    /** The rest of a word that was found in part stays joined to it. */
    private static int gap(String text, int neighbour) {
        boolean joined = neighbour >= 0 && neighbour < text.length() && !Character.isWhitespace(text.charAt(neighbour));
        return joined ? JOINED_GAP : GAP;
    }

    private static String before(String text, Hit hit) {
        int start = Math.max(hit.paragraph().start(), hit.span().start() - MOST_CONTEXT);
        return words(text, new Span(start, hit.span().start()));
    }

    private static String after(String text, Hit hit) {
        int end = Math.min(hit.paragraph().end(), hit.span().end() + MOST_CONTEXT);
        return words(text, new Span(hit.span().end(), Math.max(hit.span().end(), end)));
    }

    private static String words(String text, Span span) {
        int end = Math.min(span.end(), text.length());
        return text.substring(Math.min(span.start(), end), end).replace('\n', ' ').strip();
    }

    /** As much of the end of a text as fits. */
    private static String ending(String text, FontMetrics metrics, int width) {
        int start = text.length();
        int used = metrics.charWidth('…');
        while (start > 0) {
            int character = text.codePointBefore(start);
            used += metrics.charWidth(character);
            if (used > width) {
                return "…" + text.substring(start).stripLeading();
            }
            start -= Character.charCount(character);
        }
        return text;
    }

    private int baseline(FontMetrics metrics) {
        return (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
    }

    @Override
    protected String words(FindRow row) {
        if (row instanceof FindRow.Found found && study != null && places != null) {
            Hit hit = found.hit();
            String text = study.text(hit.transcript()).content();
            return wording.text("hit.spoken", places.of(hit.transcript(), hit.span().start()), before(text, hit),
                words(text, hit.span()), after(text, hit));
        }
        return row instanceof FindRow.Heading heading
            ? wording.text("group.spoken", heading.group().transcript().title(), heading.group().hits().size()) : "";
    }
}

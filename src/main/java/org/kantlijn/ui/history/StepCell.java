package org.kantlijn.ui.history;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StepWords;

/** Paints a day or a step of the history; the words of a step are made when it comes into sight. */
final class StepCell extends PaintedCell<HistoryRow> {

    private static final int HEIGHT = 32;
    private static final int SIDE = 24;
    private static final int WORDS_LEFT = 50;
    private static final int TIME_WIDTH = 52;
    private static final int GAP = 12;
    private static final int MOST_FOR_CODER = 120;

    private final HistoryWords words;
    private final Wording wording;
    private final StepIcons icons = new StepIcons();
    private final Font body = Type.sans(13);
    private final Font small = Type.sans(12);
    private final Font title = Type.semibold(13);
    private @Nullable Past past;

    StepCell(HistoryWords words) {
        super(HEIGHT, false);
        this.words = words;
        this.wording = words.wording();
    }

    /** The history that rows are told from. */
    void past(Past newPast) {
        this.past = newPast;
    }

    @Override
    protected void paintRow(Graphics2D g, HistoryRow row) {
        if (row instanceof HistoryRow.Day day) {
            paintDay(g, day);
        } else if (row instanceof HistoryRow.Taken taken && past != null) {
            paintStep(g, taken.step(), past);
        }
        underline(g);
    }

    private void paintDay(Graphics2D g, HistoryRow.Day day) {
        ground(g, Tone.PANEL);
        Painting.text(g, words.day(day.date()), new Ink(title, Tone.TEXT1.now()), SIDE, baseline(g.getFontMetrics(title)));
        FontMetrics metrics = g.getFontMetrics(small);
        String count = words.steps(day.steps());
        Painting.text(g, count, new Ink(small, Tone.TEXT2.now()), getWidth() - 16 - metrics.stringWidth(count), baseline(metrics));
    }

    private void paintStep(Graphics2D g, Step step, Past now) {
        boolean undone = now.undoings().isUndone(step);
        icons.of(step.name()).paintIcon(this, g, SIDE, (getHeight() - 14) / 2);
        int right = paintRight(g, step, undone, now);
        StepWords.Told told = now.words().tell(step);
        FontMetrics metrics = g.getFontMetrics(body);
        String what = Painting.fitted(told.what(), metrics, right - WORDS_LEFT);
        Painting.text(g, what, new Ink(body, (undone ? Tone.TEXT3 : Tone.TEXT1).now()), WORDS_LEFT, baseline(metrics));
        int end = WORDS_LEFT + metrics.stringWidth(what);
        if (undone) {
            g.fillRect(WORDS_LEFT, getHeight() / 2, end - WORDS_LEFT, 1);
        }
        if (!told.where().isEmpty() && right - end > 3 * GAP) {
            FontMetrics smaller = g.getFontMetrics(small);
            Painting.text(g, Painting.fitted(told.where(), smaller, right - end - GAP), new Ink(small, Tone.TEXT3.now()), end + GAP,
                baseline(smaller));
        }
    }

    /** Paints what stands at the right and returns where the room for words ends. */
    private int paintRight(Graphics2D g, Step step, boolean undone, Past now) {
        FontMetrics metrics = g.getFontMetrics(small);
        int baseline = baseline(metrics);
        int right = getWidth() - 16;
        g.setFont(small);
        g.setColor(Tone.TEXT2.now());
        Painting.number(g, words.time(step.at()), right, baseline);
        String coder = Painting.fitted(now.study().coder(step.coder()).name(), metrics, MOST_FOR_CODER);
        int left = right - TIME_WIDTH - metrics.stringWidth(coder);
        g.drawString(coder, left, baseline);
        if (undone) {
            String remark = wording.text("step.undone");
            left -= GAP + metrics.stringWidth(remark);
            g.setColor(Tone.TEXT3.now());
            g.drawString(remark, left, baseline);
        }
        return left - GAP;
    }

    private int baseline(FontMetrics metrics) {
        return (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
    }

    @Override
    protected String words(HistoryRow row) {
        if (row instanceof HistoryRow.Taken taken && past != null) {
            Step step = taken.step();
            String key = past.undoings().isUndone(step) ? "step.spoken.undone" : "step.spoken";
            return wording.text(key, past.words().tell(step).summary(), past.study().coder(step.coder()).name(), words.time(step.at()));
        }
        return row instanceof HistoryRow.Day day ? words.day(day.date()) + ", " + words.steps(day.steps()) : "";
    }
}

package org.kantlijn.ui.autocode;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import javax.swing.Icon;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A row of the preview: tick, place, and the passage among the words around it. */
final class AutoHitCell extends PaintedCell<AutoHit> {

    /** How wide the part is that a click ticks. */
    static final int TICK = 40;

    private static final int HEIGHT = 28;
    private static final int BASELINE = 19;
    private static final int WHERE_X = TICK;
    private static final int WORDS_X = 184;
    private static final int BEFORE = 150;

    private final transient Wording wording;
    private final transient AutoHits hits;
    private final transient Icon check = Icons.of("check", 12, Tone.ON_ACCENT);

    AutoHitCell(Wording wording, AutoHits hits) {
        super(HEIGHT, false);
        this.wording = wording;
        this.hits = hits;
    }

    @Override
    protected void paintRow(Graphics2D g, AutoHit hit) {
        paintTick(g, hit);
        Ink quiet = new Ink(Type.sans(12), Tone.TEXT2.now());
        Painting.text(g, Painting.fitted(hit.where(), g.getFontMetrics(quiet.font()), WORDS_X - WHERE_X - 8), quiet, WHERE_X, BASELINE);
        FontMetrics serif = g.getFontMetrics(Type.serif(14));
        Ink around = new Ink(Type.serif(14), Tone.TEXT3.now());
        String before = lastThatFits(hit.before(), serif);
        Painting.text(g, before, around, WORDS_X, BASELINE);
        int x = WORDS_X + serif.stringWidth(before);
        String words = Painting.fitted(hit.words(), serif, getWidth() - x - 16);
        Painting.text(g, words, new Ink(Type.serif(14), hits.isKnown(hit) ? Tone.TEXT3.now() : Tone.TEXT1.now()), x, BASELINE);
        x += serif.stringWidth(words);
        if (x < getWidth() - 40) {
            Painting.text(g, Painting.fitted(hit.after(), serif, getWidth() - x - 16), around, x, BASELINE);
        }
        underline(g);
    }

    /** The words nearest to the passage. */
    private static String lastThatFits(String before, FontMetrics metrics) {
        String rest = before;
        while (!rest.isEmpty() && metrics.stringWidth(rest) > BEFORE) {
            int blank = rest.indexOf(' ');
            rest = rest.substring(blank < 0 ? rest.length() : blank + 1);
        }
        return rest.length() == before.length() ? rest : "… " + rest;
    }

    private void paintTick(Graphics2D g, AutoHit hit) {
        if (hits.isTicked(hit)) {
            g.setColor(Tone.ACCENT.now());
            g.fillRoundRect(16, 7, 14, 14, 4, 4);
            check.paintIcon(this, g, 17, 8);
        } else {
            g.setColor(hits.isKnown(hit) ? Tone.LINE_STRONG.now() : Tone.CONTROL.now());
            g.drawRoundRect(16, 7, 13, 13, 4, 4);
        }
    }

    @Override
    protected String words(AutoHit hit) {
        String key = hits.isKnown(hit) ? "row.known" : hits.isTicked(hit) ? "row.ticked" : "row.unticked";
        return wording.text(key, hit.where(), hit.words());
    }
}

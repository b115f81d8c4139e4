package org.kantlijn.ui.memos;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A memo in two lines: how it begins, and what it is about, by whom and when. */
final class MemoCell extends PaintedCell<MemoRow> {

    private static final int HEIGHT = 52;
    private static final int SIDE = 16;

    private final transient DateTimeFormatter dates;
    private final transient Wording wording;

    MemoCell(Wording wording) {
        super(HEIGHT, true);
        this.wording = wording;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(wording.locale()).withZone(ZoneId.systemDefault());
    }

    @Override
    protected void paintRow(Graphics2D g, MemoRow row) {
        int room = getWidth() - 2 * SIDE;
        g.setFont(Type.sans(12));
        FontMetrics small = g.getFontMetrics();
        String date = dates.format(row.memo().at());
        g.setColor(Tone.TEXT3.now());
        g.drawString(date, getWidth() - SIDE - small.stringWidth(date), 22);
        g.setColor(Tone.TEXT2.now());
        g.drawString(Painting.fitted(wording.text("row.below", row.sort(), row.about(), row.coder()), small, room), SIDE, 41);
        g.setFont(Type.sans(13));
        g.setColor(Tone.TEXT1.now());
        g.drawString(Painting.fitted(row.beginning(), g.getFontMetrics(), room - small.stringWidth(date) - 12), SIDE, 22);
    }

    @Override
    protected String words(MemoRow row) {
        return wording.text("row.read", row.sort(), row.about(), row.coder(), dates.format(row.memo().at()), row.memo().text());
    }
}

package org.kantlijn.ui.work;

import java.awt.Graphics2D;
import java.util.BitSet;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.MatchedText;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A row of the code picker: swatch, name with the letters typed pointed out, path, how often applied. */
final class PickCell extends PaintedCell<PickRow> {

    private static final int ROW = 28;
    private static final int BASELINE = 19;
    private static final int NAME_X = 28;

    private final transient Wording wording;

    PickCell(Wording wording) {
        super(ROW, true);
        this.wording = wording;
    }

    @Override
    protected void paintRow(Graphics2D g, PickRow row) {
        int right = getWidth() - 18;
        Code code = row.code();
        Ink ink = new Ink(Type.sans(13), Tone.TEXT1.now());
        if (code == null) {
            Icons.of("plus", 14, Tone.TEXT2).paintIcon(this, g, 12, (ROW - 14) / 2);
            MatchedText.paint(g, wording.text("picker.new", row.name()), new BitSet(), ink,
                new MatchedText.Room(NAME_X, BASELINE, right - NAME_X));
            return;
        }
        g.setColor(Tone.line(code.colour()));
        g.fillRoundRect(16, 7, 4, 14, 2, 2);
        g.setFont(Type.sans(12));
        g.setColor(Tone.TEXT3.now());
        Painting.number(g, String.valueOf(row.count()), right, BASELINE);
        int end = right - 36;
        int x = MatchedText.paint(g, row.name(), row.places(), ink, new MatchedText.Room(NAME_X, BASELINE, end - NAME_X)) + 8;
        if (end - x > NAME_X) {
            Ink grey = new Ink(Type.sans(12), Tone.TEXT3.now());
            Painting.text(g, Painting.fitted(row.path(), g.getFontMetrics(grey.font()), end - x), grey, x, BASELINE);
        }
    }

    @Override
    protected String words(PickRow row) {
        return row.code() == null ? wording.text("picker.new", row.name()) : wording.text("picker.row", row.name(), row.path(),
            row.count());
    }
}

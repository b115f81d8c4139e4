package org.kantlijn.ui.frame;

import java.awt.Color;
import java.awt.Graphics2D;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A row of the palette: name, what it is, key. */
final class PaletteCell extends PaintedCell<PaletteRow> {

    private final transient Wording wording;

    PaletteCell(Wording wording) {
        super(30, true);
        this.wording = wording;
    }

    @Override
    protected void paintRow(Graphics2D g, PaletteRow row) {
        Color colour = row.enabled() ? Tone.TEXT1.now() : Tone.DISABLED.now();
        g.setFont(Type.sans(12));
        String detail = row.enabled() ? row.detail() : wording.text("palette.disabled");
        int width = g.getFontMetrics().stringWidth(detail);
        Painting.text(g, detail, new Ink(Type.sans(12), Tone.TEXT3.now()), getWidth() - 18 - width, 20);
        g.setFont(Type.sans(13));
        Painting.text(g, Painting.fitted(row.text(), g.getFontMetrics(), getWidth() - 54 - width), new Ink(Type.sans(13), colour), 20, 20);
    }

    @Override
    protected String words(PaletteRow row) {
        return row.text() + " " + row.detail();
    }
}

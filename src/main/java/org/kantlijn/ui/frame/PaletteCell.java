package org.kantlijn.ui.frame;

import java.awt.Color;
import java.awt.Graphics2D;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.KeyCaps;
import org.kantlijn.ui.kit.MatchedText;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** A line of the palette: icon or swatch, name with the letters typed pointed out, where it belongs, its key. */
final class PaletteCell extends PaintedCell<PaletteLine> {

    private static final int ROW = 32;
    private static final int HEADING = 28;
    private static final int NAME_X = 44;
    private static final int EDGE = 18;

    PaletteCell() {
        super(ROW, true);
    }

    @Override
    protected int height(PaletteLine line) {
        return line instanceof PaletteLine.Heading ? HEADING : ROW;
    }

    @Override
    protected void paintRow(Graphics2D g, PaletteLine line) {
        if (line instanceof PaletteLine.Heading heading) {
            Painting.text(g, heading.text(), new Ink(Type.sans(12), Tone.TEXT2.now()), 16, 19);
        } else if (line instanceof PaletteLine.Match match) {
            paint(g, match);
        }
    }

    private void paint(Graphics2D g, PaletteLine.Match match) {
        PaletteEntry entry = match.entry();
        Icon icon = entry.look().icon().get();
        if (icon != null) {
            icon.paintIcon(this, g, 24 - icon.getIconWidth() / 2, (ROW - icon.getIconHeight()) / 2);
        }
        int end = getWidth() - EDGE - paintRight(g, entry);
        Color colour = entry.hindrance() == null ? Tone.TEXT1.now() : Tone.DISABLED.now();
        int x = MatchedText.paint(g, entry.text(), match.places(), new Ink(Type.sans(13), colour),
            new MatchedText.Room(NAME_X, 21, end - NAME_X - 8)) + 10;
        String beside = entry.hindrance() == null ? entry.detail() : entry.hindrance();
        Ink grey = new Ink(Type.sans(12), Tone.TEXT3.now());
        if (end - 8 - x > EDGE) {
            Painting.text(g, Painting.fitted(beside, g.getFontMetrics(grey.font()), end - 8 - x), grey, x, 21);
        }
    }

    /** Paints keys or a figure at the right and says how wide they are. */
    private int paintRight(Graphics2D g, PaletteEntry entry) {
        int right = getWidth() - EDGE;
        if (!entry.look().keys().isEmpty()) {
            int width = KeyCaps.width(g, entry.look().keys());
            KeyCaps.paint(g, entry.look().keys(), right - width, ROW / 2);
            return width;
        }
        g.setFont(Type.sans(12));
        g.setColor(Tone.TEXT3.now());
        Painting.number(g, entry.look().figure(), right, 21);
        return g.getFontMetrics().stringWidth(entry.look().figure());
    }

    @Override
    protected String words(PaletteLine line) {
        return line instanceof PaletteLine.Heading heading ? heading.text() : words(((PaletteLine.Match) line).entry());
    }

    private static String words(PaletteEntry entry) {
        @Nullable String hindrance = entry.hindrance();
        String keys = entry.look().keys().isEmpty() ? "" : ", " + String.join("+", entry.look().keys());
        return entry.text() + ", " + (hindrance == null ? entry.detail() : hindrance) + keys;
    }
}

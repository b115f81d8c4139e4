package org.kantlijn.ui.codebook;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** Paints a code to pick: swatch, name, and what it stands under in small type. */
final class ChoiceRenderer extends PaintedCell<CodeChooser.Choice> {

    private static final int HEIGHT = 28;
    private static final int LEFT = 16;
    private static final int NAME = LEFT + Columns.SWATCH + Columns.AFTER_SWATCH;
    private static final int GAP = 10;

    ChoiceRenderer() {
        super(HEIGHT, true);
    }

    @Override
    protected String words(CodeChooser.Choice choice) {
        return choice.toString();
    }

    @Override
    protected void paintRow(Graphics2D g, CodeChooser.Choice choice) {
        if (choice.code() != null) {
            new Swatch(choice.code().colour()).paintIcon(this, g, LEFT, (HEIGHT - 14) / 2);
        }
        g.setFont(Type.sans(13));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (HEIGHT + metrics.getAscent() - metrics.getDescent()) / 2;
        String name = Painting.fitted(choice.name(), metrics, getWidth() - NAME - LEFT);
        Painting.text(g, name, new Ink(g.getFont(), Tone.TEXT1.now()), NAME, baseline);
        path(g, choice.path(), NAME + metrics.stringWidth(name) + GAP, baseline);
    }

    private void path(Graphics2D g, String path, int x, int baseline) {
        g.setFont(Type.sans(12));
        int room = getWidth() - x - LEFT;
        if (room > g.getFontMetrics().stringWidth("…")) {
            Painting.text(g, Painting.fitted(path, g.getFontMetrics(), room), new Ink(g.getFont(), Tone.TEXT3.now()), x, baseline);
        }
    }
}

package org.kantlijn.ui.fragments;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The heads of the columns. */
final class ColumnHeads extends JComponent {

    private final transient Wording wording;
    private final transient ListState state;

    ColumnHeads(Wording wording, ListState state) {
        this.wording = wording;
        this.state = state;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, 26);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.PAGE.now());
        g.fillRect(0, 0, getWidth(), getHeight());
        Columns columns = state.columns();
        head(g, "column.citation", columns.citation(), columns.quote() - 4);
        head(g, "column.fragment", columns.quote(), columns.quoteEnd());
        if (columns.codes() > 0) {
            head(g, state.showsOwnCode() ? "column.codes" : "column.others", columns.codes(), columns.codesEnd());
        }
        if (columns.coder() > 0 && columns.coderName()) {
            head(g, "column.coder", columns.coder(), columns.width());
        }
        g.setColor(Tone.LINE.now());
        g.fillRect(0, getHeight() - Tone.lineWidth(), getWidth(), Tone.lineWidth());
        g.dispose();
    }

    private void head(Graphics2D g, String key, int x, int end) {
        Ink ink = new Ink(Type.sans(12), Tone.TEXT2.now());
        Painting.text(g, Painting.fitted(wording.text(key), g.getFontMetrics(ink.font()), end - x), ink, x, 17);
    }
}

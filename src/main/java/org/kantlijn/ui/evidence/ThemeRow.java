package org.kantlijn.ui.evidence;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.function.Function;
import javax.swing.Icon;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** A row of the list of themes: the name, indented, and the remark at the right. */
final class ThemeRow extends PaintedCell<Outline.Row> {

    private static final int HEIGHT = 28;
    private static final int INDENT = 16;
    private static final int GAP = 8;
    private static final int PADDING = 16;

    private final transient Function<Theme, ThemeList.Remark> remarks;

    ThemeRow(Function<Theme, ThemeList.Remark> remarks) {
        super(HEIGHT, true);
        this.remarks = remarks;
    }

    @Override
    protected void paintRow(Graphics2D g, Outline.Row row) {
        ThemeList.Remark remark = remarks.apply(row.theme());
        g.setFont(Type.sans(12));
        FontMetrics small = g.getFontMetrics();
        int baseline = (getHeight() + small.getAscent() - small.getDescent()) / 2;
        int right = getWidth() - PADDING;
        g.setColor(Tone.TEXT3.now());
        g.drawString(remark.text(), right - small.stringWidth(remark.text()), baseline);
        right -= remark.text().isEmpty() ? 0 : small.stringWidth(remark.text()) + GAP;
        Icon icon = remark.icon();
        if (icon != null) {
            icon.paintIcon(this, g, right - icon.getIconWidth(), (getHeight() - icon.getIconHeight()) / 2);
            right -= icon.getIconWidth() + GAP;
        }
        int left = PADDING + row.depth() * INDENT;
        g.setFont(Type.sans(13));
        String name = Painting.fitted(row.theme().name(), g.getFontMetrics(), right - left);
        Painting.text(g, name, new Ink(Type.sans(13), Tone.TEXT1.now()), left, baseline);
    }

    @Override
    protected String words(Outline.Row row) {
        ThemeList.Remark remark = remarks.apply(row.theme());
        return remark.text().isEmpty() ? row.theme().name() : row.theme().name() + ", " + remark.text();
    }
}

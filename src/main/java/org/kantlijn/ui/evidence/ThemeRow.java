package org.kantlijn.ui.evidence;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** A row of the list of themes: the name, indented, and the remark at the right. */
final class ThemeRow extends JLabel implements ListCellRenderer<Outline.Row> {

    private static final int INDENT = 16;
    private static final int EDGE = 8;
    private static final int PADDING = 16;

    private final transient Function<Theme, ThemeList.Remark> remarks;
    private transient Outline.Row row;
    private transient ThemeList.Remark remark = ThemeList.Remark.NONE;
    private boolean selected;
    private boolean active;
    private boolean focused;

    ThemeRow(Function<Theme, ThemeList.Remark> remarks) {
        this.remarks = remarks;
    }

    @Override
    public Component getListCellRendererComponent(JList<? extends Outline.Row> list, Outline.Row value, int index, boolean isSelected,
                                                  boolean hasFocus) {
        row = value;
        remark = remarks.apply(value.theme());
        selected = isSelected;
        active = list.isFocusOwner();
        focused = hasFocus;
        setToolTipText(value.theme().name());
        getAccessibleContext().setAccessibleName(remark.text().isEmpty() ? value.theme().name() : value.theme().name() + ", " + remark.text());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        ground(g);
        g.setFont(Type.sans(12));
        FontMetrics small = g.getFontMetrics();
        int baseline = (getHeight() + small.getAscent() - small.getDescent()) / 2;
        int right = getWidth() - PADDING;
        g.setColor(Tone.TEXT3.now());
        Painting.number(g, remark.text(), right, baseline);
        right -= remark.text().isEmpty() ? 0 : small.stringWidth(remark.text()) + EDGE;
        Icon icon = remark.icon();
        if (icon != null) {
            icon.paintIcon(this, g, right - icon.getIconWidth(), (getHeight() - icon.getIconHeight()) / 2);
            right -= icon.getIconWidth() + EDGE;
        }
        int left = PADDING + row.depth() * INDENT;
        g.setFont(Type.sans(13));
        String name = Painting.fitted(row.theme().name(), g.getFontMetrics(), right - left);
        Painting.text(g, name, Type.sans(13), Tone.TEXT1.now(), left, baseline);
        g.dispose();
    }

    private void ground(Graphics2D g) {
        if (selected) {
            g.setColor((active ? Tone.SELECTED : Tone.SELECTED_INACTIVE).now());
            g.fillRoundRect(EDGE, 0, getWidth() - 2 * EDGE, getHeight(), 6, 6);
        }
        if (focused) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(EDGE + 1, 1, getWidth() - 2 * EDGE - 2, getHeight() - 2, 6, 6);
        }
    }
}

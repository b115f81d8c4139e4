package org.kantlijn.ui.consistency;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints a cell of the table of codes: the name with its swatch, a number, or the share with a bar. */
final class CodeCell extends JLabel implements TableCellRenderer {

    static final int SIDE = 24;
    static final int PADDING = 8;

    private static final int BAR_HEIGHT = 6;
    private static final int PERCENT_WIDTH = 48;
    private static final int SHORTEST_BAR = 24;

    private final transient Wording wording;
    private transient @Nullable CodeRow row;
    private CodeColumn column = CodeColumn.CODE;
    private boolean ringed;
    private boolean lastColumn;

    CodeCell(Wording wording) {
        this.wording = wording;
        setOpaque(false);
    }

    @Override
    public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int at, int columnAt) {
        row = (CodeRow) value;
        column = CodeColumn.values()[table.convertColumnIndexToModel(columnAt)];
        boolean active = table.isFocusOwner();
        ringed = selected && active;
        lastColumn = columnAt == table.getColumnCount() - 1;
        setText(column.text(row, wording));
        setToolTipText(column == CodeColumn.CODE ? getText() : null);
        setBackground(selected ? (active ? Tone.SELECTED : Tone.SELECTED_INACTIVE).now() : Tone.PAGE.now());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        CodeRow shown = row;
        if (shown == null) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(Type.sans(13));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        g.setColor(Tone.TEXT1.now());
        if (column == CodeColumn.CODE) {
            new Swatch(shown.code().colour()).paintIcon(this, g, SIDE, (getHeight() - 14) / 2);
            g.setColor(Tone.TEXT1.now());
            g.drawString(Painting.fitted(getText(), metrics, getWidth() - SIDE - 12 - PADDING), SIDE + 12, baseline);
        } else {
            g.setColor((getText().equals("0") ? Tone.TEXT3 : Tone.TEXT1).now());
            Painting.number(g, getText(), getWidth() - PADDING, baseline);
        }
        if (column == CodeColumn.SHARE) {
            paintBar(g, shown.share());
        }
        g.setColor(Tone.LINE.now());
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        paintRing(g);
        g.dispose();
    }

    private void paintBar(Graphics2D g, double share) {
        int room = getWidth() - PADDING - PERCENT_WIDTH - 16;
        if (room < SHORTEST_BAR) {
            return;
        }
        int y = (getHeight() - BAR_HEIGHT) / 2;
        g.setColor(Tone.LINE.now());
        g.fillRect(16, y, room, BAR_HEIGHT);
        g.setColor(Tone.BAR.now());
        g.fillRect(16, y, (int) Math.round(room * share), BAR_HEIGHT);
    }

    /** The ring goes round the whole row: each cell paints its part. */
    private void paintRing(Graphics2D g) {
        if (ringed) {
            g.setColor(Tone.FOCUS.now());
            g.fillRect(0, 0, getWidth(), 2);
            g.fillRect(0, getHeight() - 2, getWidth(), 2);
            g.fillRect(0, 0, column == CodeColumn.CODE ? 2 : 0, getHeight());
            g.fillRect(getWidth() - 2, 0, lastColumn ? 2 : 0, getHeight());
        }
    }
}

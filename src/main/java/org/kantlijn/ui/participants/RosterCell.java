package org.kantlijn.ui.participants;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints a cell of the table of participants; the one that has the keyboard with a ring. */
final class RosterCell extends JLabel implements TableCellRenderer {

    private static final int PADDING = 8;

    private final transient Wording wording;
    private boolean ringed;
    private boolean numeric;
    private boolean doubtful;
    private boolean leading;
    private boolean quiet;

    RosterCell(Wording wording) {
        this.wording = wording;
        setOpaque(false);
    }

    @Override
    public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        RosterModel model = (RosterModel) table.getModel();
        int at = table.convertColumnIndexToModel(column);
        RosterColumn shown = model.column(at);
        setText(model.text(table.convertRowIndexToModel(row), at));
        doubtful = shown.isDoubtful(getText());
        numeric = shown.isNumeric() && !doubtful;
        leading = shown.sort() == RosterColumn.Sort.CODE;
        quiet = !shown.isEditable();
        ringed = focused && table.isFocusOwner();
        setToolTipText(doubtful ? wording.text("doubtful", getText()) : null);
        getAccessibleContext().setAccessibleName(shown.heading(wording) + ": " + getText());
        setBackground(selected ? (table.isFocusOwner() ? Tone.SELECTED : Tone.SELECTED_INACTIVE).now() : Tone.PAGE.now());
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(leading ? Type.semibold(13) : Type.sans(13));
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        g.setColor((doubtful ? Tone.WARNING : quiet ? Tone.TEXT2 : Tone.TEXT1).now());
        if (numeric) {
            Painting.number(g, getText(), getWidth() - PADDING, baseline);
        } else {
            String mark = doubtful ? "⚠ " : "";
            g.drawString(Painting.fitted(mark + getText(), metrics, getWidth() - 2 * PADDING), PADDING, baseline);
        }
        g.setColor(Tone.LINE.now());
        g.fillRect(0, getHeight() - Tone.lineWidth(), getWidth(), Tone.lineWidth());
        if (ringed) {
            g.setColor(Tone.FOCUS.now());
            g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
            g.drawRect(1, 1, getWidth() - 3, getHeight() - 3);
        }
        g.dispose();
    }
}

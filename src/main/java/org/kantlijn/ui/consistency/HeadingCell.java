package org.kantlijn.ui.consistency;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** The heading of a column: that of the names at the left, those of the numbers at the right; a long one is told in its tooltip. */
final class HeadingCell implements TableCellRenderer {

    private final JLabel label = new JLabel();

    HeadingCell() {
        label.setFont(Type.sans(12));
    }

    @Override
    public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        boolean name = table.convertColumnIndexToModel(column) == CodeColumn.CODE.ordinal();
        label.setText(String.valueOf(value));
        label.setToolTipText(label.getText());
        label.setForeground(Tone.TEXT2.now());
        label.setHorizontalAlignment(name ? JLabel.LEADING : JLabel.TRAILING);
        int left = name ? CodeCell.SIDE : CodeCell.PADDING;
        label.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true),
            BorderFactory.createEmptyBorder(6, left, 6, CodeCell.PADDING)));
        return label;
    }
}

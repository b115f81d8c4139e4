package org.kantlijn.ui.report;

import java.awt.Component;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.wording.Wording;

/** How often each code of a theme occurs. */
final class FrequencyTable extends JTable {

    private static final List<String> COLUMNS = List.of("code", "fragments", "people", "share");
    private static final int NUMBER_WIDTH = 116;

    FrequencyTable(List<ReportPage.Frequency> rows, Wording wording, Figures figures) {
        super(new Rows(rows, wording, figures));
        setFocusable(false);
        setRowSelectionAllowed(false);
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().setResizingAllowed(false);
        getTableHeader().putClientProperty("FlatLaf.style", "separatorColor: $Kantlijn.page");
        getAccessibleContext().setAccessibleName(wording.text("frequencies"));
        Cell cell = new Cell(rows);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = getColumnModel().getColumn(i);
            column.setCellRenderer(cell);
            column.setHeaderRenderer(new Head(getTableHeader().getDefaultRenderer()));
            if (i > 0) {
                column.setMinWidth(NUMBER_WIDTH);
                column.setMaxWidth(NUMBER_WIDTH);
            }
        }
    }

    private static final class Rows extends AbstractTableModel {

        private final transient List<ReportPage.Frequency> rows;
        private final transient Wording wording;
        private final transient Figures figures;

        Rows(List<ReportPage.Frequency> rows, Wording wording, Figures figures) {
            this.rows = rows;
            this.wording = wording;
            this.figures = figures;
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return wording.text("column." + COLUMNS.get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            ReportPage.Frequency frequency = rows.get(row);
            return switch (column) {
                case 0 -> frequency.code().name();
                case 1 -> wording.text("number", frequency.fragments());
                case 2 -> wording.text("number", frequency.people());
                default -> figures.percent(frequency.share());
            };
        }
    }

    /** Names with their colour; numbers at the right. */
    private static final class Cell extends DefaultTableCellRenderer {

        private final transient List<ReportPage.Frequency> rows;

        Cell(List<ReportPage.Frequency> rows) {
            this.rows = rows;
            setIconTextGap(8);
        }

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, false, false, row, column);
            setIcon(column == 0 ? new Swatch(rows.get(row).code().colour()) : null);
            setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
            return this;
        }
    }

    /** The head of a column of numbers stands at the right, as the numbers do. */
    private record Head(TableCellRenderer plain) implements TableCellRenderer {

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Component head = plain.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (head instanceof JLabel label) {
                label.setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
            }
            return head;
        }
    }
}

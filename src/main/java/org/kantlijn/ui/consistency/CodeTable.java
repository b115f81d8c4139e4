package org.kantlijn.ui.consistency;

import java.awt.Dimension;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.wording.Wording;

/** The table of codes, the lowest share first. */
final class CodeTable {

    private final Wording wording;
    private final JTable table = new JTable();
    private final JScrollPane scroll = new JScrollPane(table);
    private final Consumer<@Nullable CodeRow> chosen;
    private List<CodeRow> rows = List.of();

    /** @param chosen hears which code is chosen; null when none is */
    CodeTable(Wording wording, Consumer<@Nullable CodeRow> chosen) {
        this.wording = wording;
        this.chosen = chosen;
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setShowGrid(false);
        table.setIntercellSpacing(new Dimension());
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new CodeCell(wording));
        table.getAccessibleContext().setAccessibleName(wording.text("table"));
        table.getSelectionModel().addListSelectionListener(event -> chosen.accept(row()));
        scroll.setBorder(BorderFactory.createEmptyBorder());
    }

    JScrollPane component() {
        return scroll;
    }

    JTable table() {
        return table;
    }

    @Nullable CodeRow row() {
        int row = table.getSelectedRow();
        return row < 0 || row >= rows.size() ? null : rows.get(row);
    }

    /** Shows another comparison; the chosen code stays chosen where it is still there, else the first is. */
    void show(Comparison comparison) {
        CodeRow before = row();
        rows = comparison.codes();
        table.setModel(new Rows(comparison));
        HeadingCell heading = new HeadingCell();
        for (CodeColumn column : CodeColumn.values()) {
            TableColumn shown = table.getColumnModel().getColumn(column.ordinal());
            shown.setPreferredWidth(column.width());
            shown.setHeaderRenderer(heading);
        }
        int again = before == null ? -1 : rows.stream().map(row -> row.code().id()).toList().indexOf(before.code().id());
        if (!rows.isEmpty()) {
            int row = Math.max(0, again);
            table.setRowSelectionInterval(row, row);
        }
        chosen.accept(row());
    }

    /** The rows as a table model; cells hold the whole row, which their renderer knows how to show. */
    private final class Rows extends AbstractTableModel {

        private final transient Comparison comparison;

        Rows(Comparison comparison) {
            this.comparison = comparison;
        }

        @Override
        public int getRowCount() {
            return comparison.codes().size();
        }

        @Override
        public int getColumnCount() {
            return CodeColumn.values().length;
        }

        @Override
        public String getColumnName(int column) {
            return CodeColumn.values()[column].heading(wording, comparison);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return comparison.codes().get(row);
        }
    }
}

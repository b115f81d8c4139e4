package org.kantlijn.ui.intake;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.kantlijn.wording.Wording;

/** The speakers of a file as rows of a table. */
final class SpeakerColumns extends AbstractTableModel {

    static final int LABEL = 0;
    static final int BECOMES = 1;
    static final int LEADS = 2;
    static final int TURNS = 3;
    static final int SAMPLE = 4;
    static final int STRIKE = 5;

    private static final List<String> NAMES = List.of("column.label", "column.becomes", "column.leads", "column.turns", "column.sample");

    private final transient Wording wording;
    private transient List<SpeakerRow> rows = List.of();
    private transient Writer writer = (row, column, value) -> { };

    /** Takes what the user wrote in a cell. */
    interface Writer {

        /** @param value a string for what it becomes, a boolean for who leads */
        void write(SpeakerRow row, int column, Object value);
    }

    SpeakerColumns(Wording wording) {
        this.wording = wording;
    }

    void onWrite(Writer taker) {
        writer = taker;
    }

    /** @return false when these rows were shown already */
    boolean show(List<SpeakerRow> next) {
        if (next.equals(rows)) {
            return false;
        }
        rows = List.copyOf(next);
        fireTableDataChanged();
        return true;
    }

    List<SpeakerRow> rows() {
        return rows;
    }

    SpeakerRow row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return NAMES.size() + 1;
    }

    @Override
    public String getColumnName(int column) {
        return column < NAMES.size() ? wording.text(NAMES.get(column)) : "";
    }

    @Override
    public Object getValueAt(int index, int column) {
        return rows.get(index);
    }

    @Override
    public boolean isCellEditable(int index, int column) {
        return column == BECOMES;
    }

    @Override
    public void setValueAt(Object value, int index, int column) {
        writer.write(rows.get(index), column, value);
    }
}

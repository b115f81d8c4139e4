package org.kantlijn.ui.participants;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.wording.Wording;

/** The table of participants as Swing asks for it. Cells hold what they are edited as: a role, a consent, a number or a text. */
final class RosterModel extends AbstractTableModel {

    private final transient Wording wording;
    private final transient BiConsumer<Cell, Object> edited;
    private transient Roster roster = new Roster(List.of(), List.of(), Map.of());

    /** A cell. */
    record Cell(Participant person, RosterColumn column) {
    }

    /** @param edited hears of every value that is entered */
    RosterModel(Wording wording, BiConsumer<Cell, Object> edited) {
        this.wording = wording;
        this.edited = edited;
    }

    /**
     * Shows another table.
     *
     * @return true when its columns are others
     */
    boolean show(Roster next) {
        boolean anew = !next.columns().equals(roster.columns());
        boolean sameRows = ids(next).equals(ids(roster));
        roster = next;
        if (anew) {
            fireTableStructureChanged();
        } else if (!sameRows) {
            fireTableDataChanged();
        } else if (getRowCount() > 0) {
            fireTableRowsUpdated(0, getRowCount() - 1);
        }
        return anew;
    }

    private static List<Id<Participant>> ids(Roster shown) {
        return shown.people().stream().map(Participant::id).toList();
    }

    Roster roster() {
        return roster;
    }

    RosterColumn column(int column) {
        return roster.columns().get(column);
    }

    Participant person(int row) {
        return roster.people().get(row);
    }

    String text(int row, int column) {
        return column(column).text(person(row), roster.presence(person(row)), wording);
    }

    @Override
    public int getRowCount() {
        return roster.people().size();
    }

    @Override
    public int getColumnCount() {
        return roster.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return column(column).heading(wording);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column(column).isEditable();
    }

    @Override
    public Object getValueAt(int row, int column) {
        Presence presence = roster.presence(person(row));
        return switch (column(column).sort()) {
            case ROLE -> person(row).role();
            case CONSENT -> person(row).consent();
            case TURNS -> presence.turns();
            case WORDS -> presence.words();
            case FRAGMENTS -> presence.fragments();
            default -> text(row, column);
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (value != null && row < getRowCount()) {
            edited.accept(new Cell(person(row), column(column)), value);
        }
    }
}

package org.kantlijn.ui.participants;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EventObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Participant;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The table of participants: typing edits the cell, and what is entered while several rows are selected is entered in all of them. */
final class RosterTable {

    private final Work work;
    private final Wording wording;
    private final RosterModel model;
    private final Value<List<Participant>> chosen = new Value<>(List.of());
    private final Value<@Nullable RosterColumn> column = new Value<>(null);
    private final JTable table;
    private final JScrollPane scroll;
    private @Nullable Roster waiting;

    RosterTable(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        this.model = new RosterModel(wording, this::enter);
        this.table = new Grid(model);
        this.scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        table.getSelectionModel().addListSelectionListener(event -> follow());
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> follow());
        table.getAccessibleContext().setAccessibleName(wording.text("table"));
        table.setDefaultRenderer(Object.class, new RosterCell(wording));
    }

    /** A table of which every cell is edited as its column asks. */
    private final class Grid extends JTable {

        private final transient TableCellEditor words = new DefaultCellEditor(new JTextField());
        private boolean typing;
        private final transient TableCellEditor roles = new ValueEditor<>(c -> List.of(Participant.Role.values()),
            role -> RosterColumn.role((Participant.Role) role, wording), false);
        private final transient TableCellEditor consents = new ValueEditor<>(c -> List.of(Participant.Consent.values()),
            consent -> RosterColumn.consent((Participant.Consent) consent, wording), false);
        private final transient TableCellEditor groups = new ValueEditor<>(c -> Roster.groups(work.study()), String::valueOf, true);
        private final transient TableCellEditor choices = new ValueEditor<>(RosterTable::choices, String::valueOf, true);

        Grid(RosterModel model) {
            super(model);
            setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
            setCellSelectionEnabled(true);
            setAutoResizeMode(AUTO_RESIZE_OFF);
            setShowGrid(false);
            setIntercellSpacing(new Dimension());
            setFillsViewportHeight(true);
            setSurrendersFocusOnKeystroke(true);
            getTableHeader().setReorderingAllowed(false);
            getTableHeader().putClientProperty("FlatLaf.style", "separatorColor: $Kantlijn.page");
            if (getTableHeader().getDefaultRenderer() instanceof JLabel heading) {
                heading.setHorizontalAlignment(SwingConstants.LEADING);
            }
            // What is being typed when the mouse goes elsewhere is kept.
            putClientProperty("terminateEditOnFocusLost", true);
        }

        @Override
        public TableCellEditor getCellEditor(int row, int column) {
            RosterColumn edited = model.column(convertColumnIndexToModel(column));
            Attribute attribute = edited.attribute();
            return switch (edited.sort()) {
                case ROLE -> roles;
                case CONSENT -> consents;
                case GROUP -> groups;
                default -> attribute != null && attribute.sort() == Attribute.Sort.CHOICE ? choices : words;
            };
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return work.open().isWritable() && super.isCellEditable(row, column);
        }

        /** Typing writes over what is there, as in a spreadsheet; F2 and a double click go on with it. */
        @Override
        public boolean editCellAt(int row, int column, @Nullable EventObject event) {
            typing = event instanceof KeyEvent;
            return super.editCellAt(row, column, event);
        }

        @Override
        public Component prepareEditor(TableCellEditor editor, int row, int column) {
            Component component = super.prepareEditor(editor, row, column);
            if (typing && component instanceof JTextField field) {
                field.setText("");
            }
            return component;
        }

        @Override
        public void removeEditor() {
            super.removeEditor();
            Roster next = waiting;
            if (next != null) {
                SwingUtilities.invokeLater(() -> RosterTable.this.show(next));
            }
        }

        /** As wide as the window at least. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return getParent() != null && getPreferredSize().width < getParent().getWidth();
        }
    }

    private static List<String> choices(RosterColumn column) {
        Attribute attribute = column.attribute();
        return attribute == null ? List.of() : Stream.concat(Stream.of(""), attribute.choices().stream()).toList();
    }

    private void enter(RosterModel.Cell cell, Object value) {
        List<Participant> people = chosen.get().contains(cell.person()) ? chosen.get() : List.of(cell.person());
        if (cell.column().sort() == RosterColumn.Sort.CODE && RosterEdits.isTaken(work.study(), people, value.toString().strip())) {
            work.notices().strip().set(Notices.Notice.of(Notices.Weight.WARNING, wording.text("code.taken", value.toString().strip())));
            return;
        }
        boolean consent = cell.column().sort() == RosterColumn.Sort.CONSENT;
        List<Change> changes = RosterEdits.set(people, cell.column(), value);
        work.apply(consent ? "participant.consent" : "participant.describe", changes);
    }

    private void follow() {
        chosen.set(Arrays.stream(table.getSelectedRows()).filter(row -> row < table.getRowCount()).map(table::convertRowIndexToModel)
            .filter(row -> row < model.getRowCount()).mapToObj(model::person).toList());
        int at = table.getSelectedColumn();
        column.set(at < 0 || at >= model.getColumnCount() ? null : model.column(table.convertColumnIndexToModel(at)));
    }

    /** Shows other rows, once what is being typed is finished; what is selected stays selected. */
    void show(Roster roster) {
        if (table.isEditing()) {
            waiting = roster;
            return;
        }
        waiting = null;
        List<Participant> before = chosen.get();
        int at = table.getSelectedColumn();
        if (model.show(roster)) {
            lay();
        }
        select(before, at);
    }

    private void lay() {
        TableRowSorter<RosterModel> sorter = new TableRowSorter<>(model);
        for (int i = 0; i < model.getColumnCount(); i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(model.column(i).width());
            sorter.setComparator(i, comparator(model.column(i)));
        }
        table.setRowSorter(sorter);
    }

    private static Comparator<Object> comparator(RosterColumn column) {
        return column.isNumeric() ? Comparator.comparing(RosterTable::sortedAs) : (one, other) -> compare(one.toString(), other.toString());
    }

    private static int compare(String one, String other) {
        return String.CASE_INSENSITIVE_ORDER.compare(one, other);
    }

    private static Double sortedAs(Object value) {
        Double number = RosterColumn.number(value.toString());
        return number == null ? Double.MAX_VALUE : number;
    }

    private void select(List<Participant> people, int at) {
        List<Integer> rows = IntStream.range(0, table.getRowCount())
            .filter(row -> isAmong(people, model.person(table.convertRowIndexToModel(row)))).boxed().toList();
        table.getSelectionModel().setValueIsAdjusting(true);
        table.clearSelection();
        rows.forEach(row -> table.addRowSelectionInterval(row, row));
        if (!rows.isEmpty() && at >= 0 && at < table.getColumnCount()) {
            table.setColumnSelectionInterval(at, at);
        }
        table.getSelectionModel().setValueIsAdjusting(false);
        follow();
    }

    private static boolean isAmong(List<Participant> people, Participant person) {
        return people.stream().anyMatch(other -> other.id().equals(person.id()));
    }

    /** Puts the selected rows on the clipboard, all columns, as spreadsheets take them in; all rows where none is selected. */
    void copy() {
        int[] selected = table.getSelectedRows();
        IntStream rows = selected.length == 0 ? IntStream.range(0, table.getRowCount()) : Arrays.stream(selected);
        String text = model.roster().copied(rows.map(table::convertRowIndexToModel).boxed().toList(), wording);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    /** Begins to edit the cell that has the keyboard. */
    void edit() {
        int row = table.getSelectionModel().getLeadSelectionIndex();
        int at = table.getColumnModel().getSelectionModel().getLeadSelectionIndex();
        if (row >= 0 && at >= 0 && table.editCellAt(row, at)) {
            table.getEditorComponent().requestFocusInWindow();
        }
    }


    JTable table() {
        return table;
    }

    JScrollPane component() {
        return scroll;
    }

    /** Who is selected. */
    Value<List<Participant>> chosen() {
        return chosen;
    }

    /** The column that has the keyboard; null where none has. */
    Value<@Nullable RosterColumn> column() {
        return column;
    }
}

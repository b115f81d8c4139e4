package org.kantlijn.ui.participants;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.DefaultCellEditor;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellEditor;
import org.kantlijn.change.Change;
import org.kantlijn.intake.participant.ParticipantRow;
import org.kantlijn.intake.participant.ParticipantRow.Match;
import org.kantlijn.intake.participant.ParticipantTable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.wording.Wording;

/** Shows what a table from elsewhere says of participants, before anything of it is taken. */
final class TableDialog {

    private static final int WHO = 2;
    private static final List<String> HEADINGS = List.of("import.row", "import.name", "import.who", "import.says");

    private final Wording wording;
    private final Study study;
    private final JLabel sentence = new JLabel();
    private final JCheckBox adding;
    private final Rows model = new Rows();
    private ParticipantTable table;

    TableDialog(Wording wording, Study study, ParticipantTable table) {
        this.wording = wording;
        this.study = study;
        this.table = table;
        this.adding = new JCheckBox(wording.text("import.adding"));
        adding.addActionListener(event -> show(this.table.with(this.table.choices().adding(adding.isSelected()))));
        show(table);
    }

    /** Asks; the changes that were agreed to, empty when the user turns back. */
    Optional<List<Change>> ask(Component parent, String title) {
        JTable rows = new RowsTable(model);
        rows.setPreferredScrollableViewportSize(new Dimension(720, 320));
        rows.getAccessibleContext().setAccessibleName(title);
        int[] widths = {48, 110, 200, 420};
        for (int i = 0; i < widths.length; i++) {
            rows.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        JPanel panel = new JPanel(new BorderLayout(0, 8));
        panel.add(sentence, BorderLayout.NORTH);
        panel.add(new JScrollPane(rows), BorderLayout.CENTER);
        panel.add(adding, BorderLayout.SOUTH);
        return new Form(wording).wide(panel).ask(parent, title) ? Optional.of(table.changes()) : Optional.empty();
    }

    private void show(ParticipantTable next) {
        table = next;
        long changed = next.rows().stream().filter(row -> row.match() == Match.MATCHED && !row.changed().isEmpty()).count();
        long same = next.rows().stream().filter(row -> row.match() == Match.MATCHED && row.changed().isEmpty()).count();
        long fresh = next.rows().stream().filter(row -> row.match() == Match.NEW).count();
        sentence.setText(wording.text("import.sentence", changed, same, fresh, next.rows().size() - changed - same - fresh));
        adding.setEnabled(fresh > 0);
        model.fireTableDataChanged();
    }

    private String name(Id<Participant> id) {
        String code = study.participant(id).map(Participant::code).orElse("");
        String places = study.transcripts().stream().filter(transcript -> transcript.speakers().containsValue(id)).map(Transcript::code)
            .collect(Collectors.joining(", "));
        return places.isEmpty() ? code : places + " " + code;
    }

    private String who(ParticipantRow row) {
        Id<Participant> person = row.participant();
        String state = wording.text("match." + row.match().name().toLowerCase(Locale.ROOT));
        return row.match() == Match.MATCHED && person != null ? name(person) : state;
    }

    private String says(ParticipantRow row) {
        if (row.why() != null) {
            return row.why().in(wording.locale());
        }
        return row.changed().stream().map(cell -> cell.heading() + ": " + (cell.before().isEmpty() ? "" : value(cell,
            cell.before()) + " → ")
            + value(cell, cell.after())).collect(Collectors.joining("; "));
    }

    private String value(ParticipantRow.Cell cell, String value) {
        return switch (cell.use()) {
            case ROLE -> wording.text("role." + value.toLowerCase(Locale.ROOT));
            case CONSENT -> wording.text("consent." + value.toLowerCase(Locale.ROOT));
            default -> value;
        };
    }

    /** The rows as a table model. */
    private final class Rows extends AbstractTableModel {

        @Override
        public int getRowCount() {
            return table.rows().size();
        }

        @Override
        public int getColumnCount() {
            return HEADINGS.size();
        }

        @Override
        public String getColumnName(int column) {
            return wording.text(HEADINGS.get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            ParticipantRow shown = table.rows().get(row);
            return switch (column) {
                case 0 -> shown.number();
                case 1 -> shown.name();
                case WHO -> who(shown);
                default -> says(shown);
            };
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == WHO && !table.rows().get(row).candidates().isEmpty();
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            ParticipantRow edited = table.rows().get(row);
            edited.candidates().stream().filter(candidate -> name(candidate).equals(value)).findFirst()
                .ifPresent(candidate -> TableDialog.this.show(table.with(table.choices().meaning(edited.number(), candidate))));
        }
    }

    /** A row that may be about several people lets one be chosen. */
    private final class RowsTable extends JTable {

        RowsTable(Rows rows) {
            super(rows);
        }

        @Override
        public TableCellEditor getCellEditor(int row, int column) {
            JComboBox<String> box = new JComboBox<>();
            table.rows().get(row).candidates().forEach(candidate -> box.addItem(name(candidate)));
            return new DefaultCellEditor(box);
        }
    }
}

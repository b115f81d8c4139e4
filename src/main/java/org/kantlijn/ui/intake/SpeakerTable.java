package org.kantlijn.ui.intake;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/**
 * The speakers of a file. Up and down go through them, a letter or F2 writes what one becomes, Space ticks who leads, Tab goes on to the
 * next control.
 */
final class SpeakerTable extends JTable {

    private static final int ROW = 32;
    private static final int[] WIDTHS = {156, 148, 56, 72, 200, 28};

    private final transient SpeakerColumns columns;
    private final transient SpeakerCells cells;
    private final BecomesEditor editor;
    private int pointed = -1;

    SpeakerTable(SpeakerColumns columns, SpeakerCells cells, Wording wording) {
        super(columns);
        this.columns = columns;
        this.cells = cells;
        this.editor = new BecomesEditor(cells, wording);
        setRowHeight(ROW);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setSurrendersFocusOnKeystroke(true);
        putClientProperty("JTable.autoStartsEdit", false);
        putClientProperty("terminateEditOnFocusLost", true);
        getAccessibleContext().setAccessibleName(wording.text("speakers.name"));
        getTableHeader().setReorderingAllowed(false);
        getTableHeader().putClientProperty("FlatLaf.style", "separatorColor: $Kantlijn.page; bottomSeparatorColor: $Kantlijn.line");
        for (int i = 0; i < WIDTHS.length; i++) {
            arrange(getColumnModel().getColumn(i), i);
        }
        setDragEnabled(!GraphicsEnvironment.isHeadless());
        setDropMode(DropMode.ON);
        setFillsViewportHeight(true);
        bindKeys();
        addMouseListener(new Pointing());
        addMouseMotionListener(new Pointing());
        addFocusListener(new Ringing());
    }

    private void arrange(TableColumn column, int index) {
        column.setPreferredWidth(WIDTHS[index]);
        column.setCellRenderer(cells.of(index));
        column.setHeaderRenderer(new Head(getTableHeader().getDefaultRenderer()));
        if (index == SpeakerColumns.BECOMES) {
            column.setCellEditor(editor);
        }
        boolean fixed = index == SpeakerColumns.LEADS || index == SpeakerColumns.TURNS || index == SpeakerColumns.STRIKE;
        column.setMinWidth(fixed ? WIDTHS[index] : WIDTHS[index] / 2);
        column.setMaxWidth(fixed ? WIDTHS[index] : index == SpeakerColumns.SAMPLE ? Integer.MAX_VALUE : WIDTHS[index] * 2);
    }

    private void bindKeys() {
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        // Enter belongs to the main button of the dialog, Esc to the dialog.
        for (String key : List.of("ENTER", "shift ENTER", "ESCAPE", "F2", "F8")) {
            getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
        KeyBinding.of(this, "F2", this::write);
        KeyBinding.of(this, "alt DOWN", this::write);
        KeyBinding.of(this, "SPACE", () -> toggleLeads(getSelectedRow()));
        addKeyListener(new Letters());
    }

    /** Shows speakers; the row of the same label stays selected. */
    void show(List<SpeakerRow> rows, Becoming becoming) {
        String label = selected().map(row -> row.main().label()).orElse("");
        cells.use(becoming);
        boolean writing = isEditing();
        if (!columns.rows().equals(rows)) {
            if (writing) {
                removeEditor();
            }
            columns.show(rows);
            select(label);
        }
        repaint();
    }

    /** Selects the row that a label belongs to; the first when there is none. */
    void select(String label) {
        int found = IntStream.range(0, columns.getRowCount()).filter(i -> columns.row(i).holds(label)).findFirst().orElse(0);
        if (columns.getRowCount() > 0) {
            setRowSelectionInterval(found, found);
            scrollRectToVisible(getCellRect(found, 0, true));
        }
    }

    /** The speaker that is selected. */
    Optional<SpeakerRow> selected() {
        int row = getSelectedRow();
        return row < 0 || row >= columns.getRowCount() ? Optional.empty() : Optional.of(columns.row(row));
    }

    /** The speaker in a row. */
    SpeakerRow row(int index) {
        return columns.row(index);
    }

    /** Writes what is still in an editor. */
    void commitEdits() {
        if (isEditing() && !getCellEditor().stopCellEditing()) {
            getCellEditor().cancelCellEditing();
        }
    }

    boolean isPointedAt(int row) {
        return row == pointed;
    }

    /** Begins to write what the selected speaker becomes. */
    void write() {
        int row = getSelectedRow();
        if (row >= 0 && editCellAt(row, SpeakerColumns.BECOMES)) {
            editor.begin();
        }
    }

    private void toggleLeads(int row) {
        if (row >= 0 && !columns.row(row).struck()) {
            columns.setValueAt(!columns.row(row).leads(), row, SpeakerColumns.LEADS);
        }
    }

    private void strike(int row) {
        columns.setValueAt(!columns.row(row).struck(), row, SpeakerColumns.STRIKE);
    }

    /** Strikes the selected label, or takes that back. */
    void strikeSelected() {
        if (getSelectedRow() >= 0) {
            strike(getSelectedRow());
        }
    }

    @Override
    public void paint(Graphics graphics) {
        super.paint(graphics);
        int row = getSelectedRow();
        if (isFocusOwner() && row >= 0) {
            Rectangle first = getCellRect(row, 0, true);
            Graphics2D g = Painting.smooth(graphics);
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRect(1, first.y + 1, getWidth() - 2, first.height - 3);
            g.dispose();
        }
    }

    /** The ground of the row that is selected. */
    static Color selection(boolean focused) {
        return focused ? Tone.SELECTED.now() : Tone.SELECTED_INACTIVE.now();
    }

    private void pointAt(int row) {
        if (row != pointed) {
            pointed = row;
            repaint();
        }
    }

    /** What the mouse does besides selecting. */
    private final class Pointing extends MouseAdapter {

        @Override
        public void mouseMoved(MouseEvent event) {
            pointAt(rowAtPoint(event.getPoint()));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            pointAt(-1);
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            Point at = event.getPoint();
            int row = rowAtPoint(at);
            int column = columnAtPoint(at);
            if (row >= 0 && event.getButton() == MouseEvent.BUTTON1) {
                if (column == SpeakerColumns.LEADS) {
                    toggleLeads(row);
                } else if (column == SpeakerColumns.STRIKE) {
                    strike(row);
                }
            }
        }
    }

    /** A letter begins to write what the speaker becomes. */
    private final class Letters extends KeyAdapter {

        @Override
        public void keyTyped(KeyEvent event) {
            char letter = event.getKeyChar();
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && letter > ' ' && letter != KeyEvent.VK_DELETE && getSelectedRow() >= 0 && !isEditing()) {
                write();
                editor.type(letter);
                event.consume();
            }
        }
    }

    private final class Ringing implements FocusListener {

        @Override
        public void focusGained(FocusEvent event) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
        }
    }

    /** Heads stand where the words of their column stand. */
    private record Head(TableCellRenderer plain) implements TableCellRenderer {

        @Override
        public Component getTableCellRendererComponent(JTable table, Object value, boolean selected, boolean focused, int row,
                                                                int column) {
            Component head = plain.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (head instanceof JLabel label) {
                label.setHorizontalAlignment(column == SpeakerColumns.TURNS ? SwingConstants.TRAILING
                    : column == SpeakerColumns.LEADS ? SwingConstants.CENTER : SwingConstants.LEADING);
                label.setBorder(BorderFactory.createEmptyBorder(2, column == SpeakerColumns.LABEL ? 24 : column
                    == SpeakerColumns.BECOMES ? 0 : 8, 2, column == SpeakerColumns.TURNS ? 8 : 0));
            }
            return head;
        }
    }
}

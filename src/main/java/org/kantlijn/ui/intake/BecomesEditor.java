package org.kantlijn.ui.intake;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import javax.swing.AbstractCellEditor;
import javax.swing.ComboBoxEditor;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellEditor;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.wording.Wording;

/** Writes or picks what a label becomes: a field with a list under it. Enter takes it, Esc puts it back. */
final class BecomesEditor extends AbstractCellEditor implements TableCellEditor {

    private static final int MOST_ROWS = 12;

    private final transient SpeakerCells cells;
    private final JComboBox<Object> box = new JComboBox<>();
    private final JTextField field;

    BecomesEditor(SpeakerCells cells, Wording wording) {
        this.cells = cells;
        box.setEditable(true);
        box.setMaximumRowCount(MOST_ROWS);
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        ComboBoxEditor inner = box.getEditor();
        field = (JTextField) inner.getEditorComponent();
        field.getAccessibleContext().setAccessibleName(wording.text("column.becomes"));
        KeyBinding.of(field, "ENTER", this::stopCellEditing);
        KeyBinding.of(field, "ESCAPE", this::cancelCellEditing);
        box.addActionListener(event -> {
            if (!box.isPopupVisible() && event.getActionCommand().equals("comboBoxEdited")) {
                stopCellEditing();
            }
        });
        box.addPopupMenuListener(new Picking(this::pick));
    }

    private void pick() {
        if (box.getSelectedItem() instanceof Becoming.Option) {
            SwingUtilities.invokeLater(this::stopCellEditing);
        }
    }

    @Override
    public boolean isCellEditable(EventObject event) {
        return !(event instanceof MouseEvent mouse) || mouse.getClickCount() == 1;
    }

    @Override
    public Component getTableCellEditorComponent(JTable table, Object value, boolean selected, int row, int column) {
        SpeakerRow speaker = (SpeakerRow) value;
        DefaultComboBoxModel<Object> options = new DefaultComboBoxModel<>(cells.becoming().options(speaker).toArray());
        box.setModel(options);
        box.setSelectedItem(speaker.struck() ? "" : speaker.main().becomes());
        SwingUtilities.invokeLater(this::begin);
        return box;
    }

    /** Gives the field the keyboard. */
    void begin() {
        if (!field.isFocusOwner()) {
            field.requestFocusInWindow();
            field.selectAll();
        }
    }

    /** Writes a letter in place of what is there. */
    void type(char letter) {
        field.setText(String.valueOf(letter));
        SwingUtilities.invokeLater(() -> field.setCaretPosition(field.getText().length()));
    }

    @Override
    public Object getCellEditorValue() {
        return String.valueOf(box.getEditor().getItem());
    }
}

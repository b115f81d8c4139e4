package org.kantlijn.ui.participants;

import java.awt.Component;
import java.util.List;
import java.util.function.Function;
import javax.swing.AbstractCellEditor;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.table.TableCellEditor;
import org.jspecify.annotations.Nullable;

/**
 * Edits a cell by choosing one of a few values, or by typing another where that is allowed.
 *
 * @param <T> what is chosen from
 */
final class ValueEditor<T> extends AbstractCellEditor implements TableCellEditor {

    private final JComboBox<T> box = new JComboBox<>();
    private final transient Function<RosterColumn, List<T>> choices;

    /**
     * @param choices what there is to choose from
     * @param words what a choice is called
     * @param free true where something else may be typed
     */
    ValueEditor(Function<RosterColumn, List<T>> choices, Function<Object, String> words, boolean free) {
        this.choices = choices;
        box.setEditable(free);
        box.setRenderer(new Words(words));
        box.putClientProperty("JComboBox.isTableCellEditor", true);
        box.addActionListener(event -> {
            if (!free || "comboBoxEdited".equals(event.getActionCommand())) {
                stopCellEditing();
            }
        });
    }

    private static final class Words extends DefaultListCellRenderer {

        private final transient Function<Object, String> words;

        Words(Function<Object, String> words) {
            this.words = words;
        }

        @Override
        public Component getListCellRendererComponent(JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, value == null ? "" : words.apply(value), index, selected, focused);
        }
    }

    @Override
    public Component getTableCellEditorComponent(JTable table, Object value, boolean selected, int row, int column) {
        RosterModel model = (RosterModel) table.getModel();
        box.removeAllItems();
        choices.apply(model.column(table.convertColumnIndexToModel(column))).forEach(box::addItem);
        box.setSelectedItem(value);
        return box;
    }

    @Override
    public @Nullable Object getCellEditorValue() {
        return box.isEditable() ? box.getEditor().getItem() : box.getSelectedItem();
    }
}

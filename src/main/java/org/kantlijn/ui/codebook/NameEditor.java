package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EventObject;
import javax.swing.AbstractCellEditor;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.tree.TreeCellEditor;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Type;

/** Edits the name of a code in its row. Enter takes the name, Esc leaves it as it was; a name that is taken keeps the row open. */
final class NameEditor extends AbstractCellEditor implements TreeCellEditor {

    private final CodebookModel model;
    private final JLabel swatch = new JLabel();
    private final JTextField field = new JTextField();
    private final JPanel row = new JPanel(new BorderLayout(4, 0));
    private Id<Code> edited = CodeOutline.ROOT;

    /**
     * @param tree stops editing when the field loses the keyboard
     * @param hint what the field is for, read out
     */
    NameEditor(JTree tree, CodebookModel model, String hint) {
        this.model = model;
        field.setFont(Type.sans(13));
        field.putClientProperty("FlatLaf.style", "margin: 1,3,1,3");
        field.getAccessibleContext().setAccessibleName(hint);
        field.addActionListener(event -> tree.stopEditing());
        field.addFocusListener(new Leaving(tree));
        swatch.setVerticalAlignment(SwingConstants.CENTER);
        row.setOpaque(false);
        row.add(swatch, BorderLayout.WEST);
        row.add(field, BorderLayout.CENTER);
        row.setBorder(BorderFactory.createEmptyBorder(1, 0, 1, Columns.PEOPLE));
    }

    /** Leaving the field is agreeing with what it says; a name that is taken is then given up. */
    private static final class Leaving extends FocusAdapter {

        private final JTree tree;

        Leaving(JTree tree) {
            this.tree = tree;
        }

        @Override
        public void focusLost(FocusEvent event) {
            if (!event.isTemporary() && tree.isEditing() && !tree.stopEditing()) {
                tree.cancelEditing();
            }
        }
    }

    @Override
    public Component getTreeCellEditorComponent(JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int index) {
        SwingUtilities.updateComponentTreeUI(row);
        edited = OutlineTreeModel.id(value);
        CodeOutline.Line line = model.outline().get().line(edited);
        if (line != null) {
            swatch.setIcon(new Swatch(line.code().colour()));
            field.setText(line.code().name());
            field.selectAll();
        }
        int depth = model.outline().get().way(edited).size() - 1;
        row.setPreferredSize(new Dimension(Math.max(0, tree.getWidth() - Columns.left(depth)), Columns.ROW_HEIGHT));
        return row;
    }

    JTextField field() {
        return field;
    }

    /** A click selects and a double click applies: only a key or an action begins editing. */
    @Override
    public boolean isCellEditable(EventObject event) {
        return event == null;
    }

    @Override
    public boolean stopCellEditing() {
        return (field.getText().isBlank() || model.accepts(edited, field.getText())) && super.stopCellEditing();
    }

    @Override
    public Object getCellEditorValue() {
        return field.getText();
    }
}

package org.kantlijn.ui.kit;

import javax.swing.JList;
import javax.swing.ListModel;
import javax.swing.ListSelectionModel;

/**
 * A list that is led from a field above it: the field keeps the keyboard, and what is selected looks as if the list had it.
 *
 * @param <T> what a row shows
 */
public final class FieldList<T> extends JList<T> {

    /** Shows rows. */
    public FieldList(ListModel<T> rows) {
        super(rows);
        setFocusable(false);
        setOpaque(false);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    }

    @Override
    public boolean isFocusOwner() {
        return true;
    }
}

package org.kantlijn.ui.kit;

import java.util.function.Predicate;
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

    /**
     * Selects a row so many further on; rows that cannot be chosen, such as headings, are passed over.
     *
     * @param choosable tells which rows can be chosen
     */
    public void move(int by, Predicate<? super T> choosable) {
        int step = by > 0 ? 1 : -1;
        int size = getModel().getSize();
        int at = Math.max(0, Math.min(size - 1, getSelectedIndex() + by));
        while (at >= 0 && at < size && !choosable.test(getModel().getElementAt(at))) {
            at += step;
        }
        if (at >= 0 && at < size) {
            setSelectedIndex(at);
            ensureIndexIsVisible(Math.max(0, at - 1));
            ensureIndexIsVisible(at);
        }
    }

    @Override
    public boolean isFocusOwner() {
        return true;
    }
}

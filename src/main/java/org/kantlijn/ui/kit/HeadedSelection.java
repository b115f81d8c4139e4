package org.kantlijn.ui.kit;

import java.util.function.IntPredicate;
import javax.swing.DefaultListSelectionModel;
import javax.swing.JList;

/** The selection of a list in which some rows are headings: arrow keys pass over them. */
public final class HeadedSelection extends DefaultListSelectionModel {

    private final transient JList<?> list;
    private final transient IntPredicate heading;

    /** @param heading true for the rows that cannot be selected */
    public HeadedSelection(JList<?> list, IntPredicate heading) {
        this.list = list;
        this.heading = heading;
        setSelectionMode(SINGLE_SELECTION);
    }

    @Override
    public void setSelectionInterval(int first, int last) {
        int size = list.getModel().getSize();
        int step = last >= getLeadSelectionIndex() ? 1 : -1;
        int next = last;
        while (next >= 0 && next < size && heading.test(next)) {
            next += step;
        }
        if (next >= 0 && next < size) {
            super.setSelectionInterval(next, next);
        }
    }
}

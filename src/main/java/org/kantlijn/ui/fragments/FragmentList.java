package org.kantlijn.ui.fragments;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.wording.Wording;

/**
 * The list itself. It keeps its place: what is in sight and selected stays so when other rows come and go, and what was in sight and
 * selected of one source is so again when the list comes back to it.
 */
final class FragmentList extends JList<FragmentRow> {

    private static final int MOST_PLACES = 50;

    private final transient ListState state = new ListState(this);
    private final transient Map<FragmentSource, Spot> spots = new LinkedHashMap<>();
    private transient @Nullable Found found;

    /**
     * Where the list stood.
     *
     * @param selected which rows were selected
     * @param lead the row that had the keyboard; null for none
     * @param leadIndex where that stood
     * @param first the first row in sight; null for none
     * @param cut how many pixels of it were out of sight
     */
    private record Spot(Set<Id<Coding>> selected, @Nullable Id<Coding> lead, int leadIndex, @Nullable Id<Coding> first, int cut) {
    }

    FragmentList(Wording wording) {
        new FragmentCell(wording, state).showIn(this);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        getAccessibleContext().setAccessibleName(wording.text("title"));
        putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        addComponentListener(new Resizing());
        addMouseListener(new RightClick());
    }

    ListState state() {
        return state;
    }

    /** Shows what was found, keeping its place. */
    void show(Found next) {
        Found before = found;
        FragmentSource old = before == null ? null : before.query().source();
        FragmentSource source = next.query().source();
        if (old != null) {
            keep(old, spot());
        }
        found = next;
        state.show(next);
        setModel(new Rows(next));
        measure();
        Spot spot = source == null ? null : spots.get(source);
        if (spot != null) {
            restore(spot, source.equals(old));
        }
    }

    /** Shows how the fragments are cited. */
    void show(Citations citations) {
        Found shown = found;
        if (shown != null) {
            state.show(citations, shown);
            measure();
        }
    }

    private void keep(FragmentSource source, Spot spot) {
        spots.remove(source);
        spots.put(source, spot);
        if (spots.size() > MOST_PLACES) {
            spots.remove(spots.keySet().iterator().next());
        }
    }

    private Spot spot() {
        int first = getFirstVisibleIndex();
        Rectangle bounds = first < 0 ? null : getCellBounds(first, first);
        FragmentRow lead = row(getLeadSelectionIndex());
        return new Spot(getSelectedValuesList().stream().map(FragmentRow::id).collect(Collectors.toSet()), lead == null ? null : lead.id(),
            getLeadSelectionIndex(), first < 0 ? null : getModel().getElementAt(first).id(),
            bounds == null ? 0 : getVisibleRect().y - bounds.y);
    }

    /**
     * Selects what was selected. Where all of that is gone although the list is of the same, it was dealt with: what follows is selected,
     * so that the keyboard goes on from there.
     */
    private void restore(Spot spot, boolean same) {
        Map<Id<Coding>, Integer> places = new HashMap<>();
        for (int i = 0; i < getModel().getSize(); i++) {
            places.put(getModel().getElementAt(i).id(), i);
        }
        Set<Id<Coding>> held = new HashSet<>(spot.selected());
        held.retainAll(places.keySet());
        if (held.isEmpty() && same && !spot.selected().isEmpty()) {
            int next = Math.min(Math.max(0, spot.leadIndex() - spot.selected().size() + 1), getModel().getSize() - 1);
            setSelectedIndex(next);
        } else {
            setSelectedIndices(held.stream().mapToInt(places::get).sorted().toArray());
            Integer lead = spot.lead() == null ? null : places.get(spot.lead());
            if (lead != null && held.contains(spot.lead())) {
                getSelectionModel().addSelectionInterval(lead, lead);
            }
        }
        Integer first = spot.first() == null ? null : places.get(spot.first());
        if (first != null) {
            Rectangle bounds = getCellBounds(first, first);
            Rectangle view = getVisibleRect();
            scrollRectToVisible(new Rectangle(0, bounds.y + spot.cut(), 1, Math.max(1, view.height)));
        }
    }

    private @Nullable FragmentRow row(int index) {
        return index < 0 || index >= getModel().getSize() ? null : getModel().getElementAt(index);
    }

    /** The row that has the keyboard among those selected; null for none. */
    @Nullable FragmentRow lead() {
        FragmentRow lead = row(getLeadSelectionIndex());
        return lead != null && isSelectedIndex(getLeadSelectionIndex()) ? lead : getSelectedValue();
    }

    /** Opens the selected rows up; closes them where all are open. */
    void toggleContext() {
        List<FragmentRow> rows = getSelectedValuesList();
        openUp(!rows.stream().allMatch(state::isOpened));
    }

    /** Opens the selected rows up, or closes them. */
    void openUp(boolean open) {
        getSelectedValuesList().forEach(row -> state.open(row, open));
        measure();
        int lead = getLeadSelectionIndex();
        if (lead >= 0) {
            ensureIndexIsVisible(lead);
        }
    }

    /** Selects the row that stands so many further than the one that has the keyboard. */
    void move(int by) {
        int size = getModel().getSize();
        if (size > 0) {
            int from = getSelectedIndex() < 0 ? (by > 0 ? -1 : size) : getLeadSelectionIndex();
            int next = Math.max(0, Math.min(size - 1, from + by));
            setSelectedIndex(next);
            ensureIndexIsVisible(next);
        }
    }

    /** Where a row stands in the list. */
    Rectangle bounds(FragmentRow row) {
        for (int i = 0; i < getModel().getSize(); i++) {
            if (getModel().getElementAt(i).id().equals(row.id())) {
                return getCellBounds(i, i);
            }
        }
        return new Rectangle();
    }

    /** Makes room for a memo under a row; under none for null. */
    void makeRoom(@Nullable FragmentRow row) {
        state.write(row);
        measure();
    }

    /** Where the room for a memo is. */
    Rectangle room(FragmentRow row) {
        Rectangle bounds = bounds(row);
        Columns columns = state.columns();
        return new Rectangle(columns.quote() - InPlaceText.SIDE, bounds.y + bounds.height - ListState.WRITING,
            columns.quoteEnd() - columns.quote() + 2 * InPlaceText.SIDE, ListState.WRITING - 6);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return FragmentCell.ROW;
    }

    /** A list measures its rows again only when their fixed height changes. */
    void measure() {
        setFixedCellHeight(FragmentCell.ROW);
        if (!state.isEven()) {
            setFixedCellHeight(-1);
        }
        revalidate();
        repaint();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private static final class Rows extends AbstractListModel<FragmentRow> {

        private final transient List<FragmentRow> rows;

        Rows(Found found) {
            rows = found.codings().stream().map(coding -> new FragmentRow(found.study(), coding)).toList();
        }

        @Override
        public int getSize() {
            return rows.size();
        }

        @Override
        public FragmentRow getElementAt(int index) {
            return rows.get(index);
        }
    }

    private final class Resizing extends ComponentAdapter {

        @Override
        public void componentResized(ComponentEvent event) {
            measure();
        }
    }

    /** What the menu is about is selected first. */
    private final class RightClick extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            Point at = event.getPoint();
            int index = locationToIndex(at);
            boolean on = index >= 0 && getCellBounds(index, index).contains(at);
            if (on && SwingUtilities.isRightMouseButton(event) && !isSelectedIndex(index)) {
                setSelectedIndex(index);
                requestFocusInWindow();
            }
        }
    }
}

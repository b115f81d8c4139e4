package org.kantlijn.ui.history;

import java.awt.Point;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;

/** The list of days and steps. Rows keep their place and the choice while others come in above them. */
final class StepList {

    private final StepCell cell;
    private final JList<HistoryRow> list = new JList<>();
    private final JScrollPane scroll = new JScrollPane(list);
    private final Consumer<@Nullable Step> chosen;
    private Timeline timeline = Timeline.EMPTY;
    private boolean refilling;

    /** @param chosen hears which step is chosen; null when it is none */
    StepList(HistoryWords words, Consumer<@Nullable Step> chosen) {
        this.cell = new StepCell(words);
        this.chosen = chosen;
        cell.showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        list.getAccessibleContext().setAccessibleName(words.wording().text("title"));
        list.addListSelectionListener(event -> tell());
        scroll.setBorder(BorderFactory.createEmptyBorder());
    }

    JScrollPane component() {
        return scroll;
    }

    JList<HistoryRow> list() {
        return list;
    }

    /** The chosen step; null when a day or nothing is chosen. */
    @Nullable Step step() {
        return list.getSelectedValue() instanceof HistoryRow.Taken taken ? taken.step() : null;
    }

    private void tell() {
        if (!refilling && !list.getValueIsAdjusting()) {
            chosen.accept(step());
        }
    }

    /** Shows another timeline; the chosen step stays chosen where it is still shown. */
    void show(Timeline newTimeline, Past past) {
        Step before = step();
        int top = list.getFirstVisibleIndex();
        Step anchor = top > 0 && timeline.rows().get(top) instanceof HistoryRow.Taken taken ? taken.step() : null;
        Point position = scroll.getViewport().getViewPosition();
        timeline = newTimeline;
        cell.past(past);
        refilling = true;
        list.setModel(new Rows(timeline.rows()));
        list.setSelectedIndex(before == null ? -1 : timeline.rowOf(before.id()));
        refilling = false;
        int now = anchor == null ? -1 : timeline.rowOf(anchor.id());
        if (now >= 0) {
            list.setSize(list.getWidth(), list.getPreferredSize().height);
            scroll.getViewport().setViewPosition(new Point(0, position.y + (now - top) * list.getFixedCellHeight()));
        }
        chosen.accept(step());
    }

    /** Shows a day from its heading on. */
    void go(LocalDate date) {
        int row = timeline.rowOf(date);
        if (row >= 0) {
            Rectangle cellBounds = list.getCellBounds(row, row);
            cellBounds.height = scroll.getViewport().getHeight();
            list.scrollRectToVisible(cellBounds);
            list.setSelectedIndex(Math.min(row + 1, timeline.rows().size() - 1));
        }
    }

    /** The rows as they were grouped. */
    private static final class Rows extends AbstractListModel<HistoryRow> {

        private final transient List<HistoryRow> rows;

        Rows(List<HistoryRow> rows) {
            this.rows = rows;
        }

        @Override
        public int getSize() {
            return rows.size();
        }

        @Override
        public HistoryRow getElementAt(int index) {
            return rows.get(index);
        }
    }
}

package org.kantlijn.ui.review;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractListModel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.wording.Wording;

/** The fragments of a theme, in groups. A row is as high as its quote needs, so heights are measured once for each width. */
final class FragmentList extends JList<ReviewRow> {

    private static final int UNMEASURED = 80;

    private final transient Value<@Nullable Fragment> chosen = new Value<>(null);
    private int measured;

    FragmentList(Wording wording, Figures figures, Runnable open) {
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new FragmentCell(wording, figures));
        setOpaque(false);
        // Rows of a list without a width would be measured for nothing.
        setFixedCellHeight(UNMEASURED);
        getAccessibleContext().setAccessibleName(wording.text("fragments"));
        addListSelectionListener(event -> chosen.set(getSelectedValue() instanceof ReviewRow.Passage passage ? passage.fragment() : null));
        addMouseListener(new DoubleClick(open));
        addComponentListener(new Resizing());
    }

    /** The selected fragment; null when none is. */
    Value<@Nullable Fragment> chosen() {
        return chosen;
    }

    /** Shows other rows; the selected fragment stays selected where it is still there, and what is in sight stays in sight. */
    void show(List<ReviewRow> rows) {
        Fragment held = chosen.get();
        setModel(new Rows(rows));
        for (int i = 0; held != null && i < rows.size(); i++) {
            if (rows.get(i) instanceof ReviewRow.Passage passage && same(passage.fragment(), held)) {
                setSelectedIndex(i);
                return;
            }
        }
    }

    private static boolean same(Fragment one, Fragment other) {
        return one.span().equals(other.span()) && one.transcript().id().equals(other.transcript().id());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private void measureAgain() {
        if (measured != getWidth() && getWidth() > 0) {
            measured = getWidth();
            setFixedCellHeight(UNMEASURED);
            setFixedCellHeight(-1);
        }
    }

    private static final class Rows extends AbstractListModel<ReviewRow> {

        private final transient List<ReviewRow> rows;

        Rows(List<ReviewRow> rows) {
            this.rows = rows;
        }

        @Override
        public int getSize() {
            return rows.size();
        }

        @Override
        public ReviewRow getElementAt(int index) {
            return rows.get(index);
        }
    }

    private final class Resizing extends ComponentAdapter {

        @Override
        public void componentResized(ComponentEvent event) {
            measureAgain();
        }
    }

    private static final class DoubleClick extends MouseAdapter {

        private final Runnable open;

        DoubleClick(Runnable open) {
            this.open = open;
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                open.run();
            }
        }
    }
}

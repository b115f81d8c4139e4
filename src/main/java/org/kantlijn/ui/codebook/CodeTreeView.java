package org.kantlijn.ui.codebook;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.plaf.basic.BasicTreeUI;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** The tree of codes as a component: rows as wide as the panel, a ring round the row with the keyboard, words for every row. */
final class CodeTreeView extends JTree {

    private static final int INSET = 8;
    private static final int KEY = 13;

    private final transient LineWords words;

    CodeTreeView(OutlineTreeModel rows, LineWords words) {
        super(rows);
        this.words = words;
        setRootVisible(false);
        setShowsRootHandles(true);
        setRowHeight(Columns.ROW_HEIGHT);
        setLargeModel(true);
        setBorder(BorderFactory.createEmptyBorder(0, Columns.FIRST_LEVEL, 0, 0));
        putClientProperty("FlatLaf.style", "icon.expandedColor: $Kantlijn.text2; icon.collapsedColor: $Kantlijn.text2");
        setToggleClickCount(0);
        setInvokesStopCellEditing(true);
        getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getUI() instanceof BasicTreeUI look) {
            look.setLeftChildIndent(2);
            look.setRightChildIndent(Columns.INDENT - 2);
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public String convertValueToText(Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
        return words == null ? "" : words.spoken(OutlineTreeModel.id(value));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        TreePath path = rowAt(event.getPoint());
        return path == null ? null : words.tip(OutlineTreeModel.id(path));
    }

    /** The row at a height, however far to the side; null below the last. */
    @Nullable TreePath rowAt(Point point) {
        TreePath path = getClosestPathForLocation(point.x, point.y);
        Rectangle bounds = path == null ? null : getPathBounds(path);
        return bounds == null || point.y < bounds.y || point.y >= bounds.y + bounds.height ? null : path;
    }

    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        if (event == null) {
            Rectangle row = getSelectionPath() == null ? null : getPathBounds(getSelectionPath());
            return row == null ? null : new Point(row.x, row.y + row.height);
        }
        TreePath path = rowAt(event.getPoint());
        if (path != null) {
            setSelectionPath(path);
        }
        return event.getPoint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        paintKeys(graphics);
        DropLocation drop = getDropLocation();
        if (drop != null && drop.getChildIndex() < 0) {
            ring(graphics, drop.getPath());
        } else if (isFocusOwner()) {
            ring(graphics, getLeadSelectionPath());
        }
    }

    /** The number keys stand before the rows, however deep these are: outside what a row paints itself. */
    private void paintKeys(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setFont(Type.sans(11));
        g.setColor(Tone.TEXT3.now());
        Rectangle seen = g.getClipBounds();
        int last = getClosestRowForLocation(0, seen.y + seen.height);
        for (int row = Math.max(0, getClosestRowForLocation(0, seen.y)); row <= last; row++) {
            Rectangle bounds = getRowBounds(row);
            int key = bounds == null ? 0 : words.key(OutlineTreeModel.id(getPathForRow(row)));
            if (key > 0) {
                g.drawString(String.valueOf(key), KEY, bounds.y + (bounds.height + g.getFontMetrics().getAscent()
                    - g.getFontMetrics().getDescent()) / 2);
            }
        }
        g.dispose();
    }

    private void ring(Graphics graphics, @Nullable TreePath path) {
        Rectangle row = path == null ? null : getPathBounds(path);
        if (row != null) {
            Graphics2D g = Painting.smooth(graphics);
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(INSET + 1, row.y + 1, getWidth() - 2 * INSET - 2, row.height - 2, 5, 5);
            g.dispose();
        }
    }
}

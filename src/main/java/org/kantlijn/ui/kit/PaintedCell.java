package org.kantlijn.ui.kit;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that is painted by hand: one object paints all rows, so that a list of any length costs only what is in sight. Fills
 * the row when it is selected and rings it when it has the keyboard.
 *
 * @param <T> what a row shows
 */
public abstract class PaintedCell<T> extends JComponent implements ListCellRenderer<T> {

    private final int height;
    private final boolean rounded;
    private @Nullable T value;
    private boolean selected;
    private boolean focused;
    private boolean listFocused;

    /**
     * @param height of every row in pixels at 100 %
     * @param rounded true for a rounded selection 8 pixels from the edges, false for one as wide as the list
     */
    protected PaintedCell(int height, boolean rounded) {
        this.height = height;
        this.rounded = rounded;
    }

    /** Paints the row over its fill; the component's size is that of the row. */
    protected abstract void paintRow(Graphics2D g, T row);

    /** What is read out. */
    protected abstract String words(T row);

    /** Makes a list show its rows with this. */
    public final void showIn(JList<T> list) {
        list.setCellRenderer(this);
        list.setFixedCellHeight(height);
        list.setFixedCellWidth(1);
    }

    @Override
    public final Component getListCellRendererComponent(JList<? extends T> list, T row, int index, boolean isSelected, boolean hasFocus) {
        value = row;
        selected = isSelected;
        focused = hasFocus && list.isFocusOwner();
        listFocused = list.isFocusOwner();
        setComponentOrientation(list.getComponentOrientation());
        return this;
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        T row = value;
        if (row == null) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        Rectangle box = rounded ? new Rectangle(8, 0, getWidth() - 16, getHeight()) : new Rectangle(0, 0, getWidth(), getHeight());
        int arc = rounded ? 12 : 0;
        if (selected) {
            g.setColor(listFocused ? Tone.SELECTED.now() : Tone.SELECTED_INACTIVE.now());
            g.fillRoundRect(box.x, box.y, box.width, box.height, arc, arc);
        }
        paintRow(g, row);
        if (focused) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(box.x + 1, box.y + 1, box.width - 2, box.height - 2, arc, arc);
        }
        g.dispose();
    }

    /** Fills the row in a colour of its own, unless it is selected. */
    protected final void ground(Graphics2D g, Tone tone) {
        if (!selected) {
            g.setColor(tone.now());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
    }

    /** Draws the thin line under a row. */
    protected final void underline(Graphics2D g) {
        g.setColor(Tone.LINE.now());
        g.fillRect(0, getHeight() - Tone.lineWidth(), getWidth(), Tone.lineWidth());
    }

    /** How high a row is, where not all are alike; the list is then told so by a fixed height of -1. */
    protected int height(T row) {
        return height;
    }

    @Override
    public final Dimension getPreferredSize() {
        T row = value;
        return new Dimension(1, row == null ? height : height(row));
    }

    @Override
    public void revalidate() {
        // A stamp is never laid out.
    }

    @Override
    public void repaint(long delay, int x, int y, int width, int newHeight) {
        // A stamp is painted by its list.
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** Reads the row out. */
    private final class Spoken extends AccessibleJComponent {

        @Override
        public String getAccessibleName() {
            T row = value;
            return row == null ? "" : words(row);
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}

package org.kantlijn.ui.kit;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Supplier;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;

/**
 * A list with, over it, a field in which something about a row is written where it stands. Keys that are pressed in the field are not the
 * list's. What was written is kept when the keyboard goes elsewhere or Ctrl+Enter is pressed, and dropped by Esc.
 */
public final class ListSheet extends JPanel implements Scrollable {

    private static final int ABOVE = 32;

    private final JList<?> list;
    private transient @Nullable Writing writing;

    /**
     * Something that is written.
     *
     * @param field where; it hands on what was written
     * @param place where the field stands in the list, asked for whenever that may have changed
     * @param closed called when the field has gone
     */
    public record Writing(InPlaceText field, Supplier<Rectangle> place, Runnable closed) {
    }

    /** Shows a list. */
    public ListSheet(JList<?> list) {
        super(null);
        this.list = list;
        setOpaque(false);
        add(list);
    }

    /** Opens a field and gives it the keyboard; with Enter only where it is told so beforehand. */
    public void write(Writing next) {
        close();
        InPlaceText field = next.field();
        field.bind("ESCAPE", () -> {
            field.giveUp();
            leave();
        });
        field.bind("ctrl ENTER", this::leave);
        field.bind("meta ENTER", this::leave);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary() && writing == next) {
                    close();
                }
            }
        });
        writing = next;
        add(field, 0);
        revalidate();
        doLayout();
        scrollRectToVisible(new Rectangle(0, field.getY() - ABOVE, 1, field.getHeight() + ABOVE));
        scrollRectToVisible(field.getBounds());
        field.requestFocusInWindow();
    }

    /** Keeps what was written, and gives the list the keyboard. */
    public void leave() {
        Writing leaving = writing;
        if (leaving != null) {
            leaving.field().commit();
            close();
            list.requestFocusInWindow();
        }
    }

    private void close() {
        Writing closing = writing;
        writing = null;
        if (closing != null) {
            remove(closing.field());
            closing.closed().run();
            revalidate();
            repaint();
        }
    }

    @Override
    public void doLayout() {
        list.setBounds(0, 0, getWidth(), Math.max(getHeight(), list.getPreferredSize().height));
        Writing now = writing;
        if (now != null) {
            now.field().setBounds(now.place().get());
        }
    }

    /** The field lies over the list. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }

    @Override
    public Dimension getPreferredSize() {
        return list.getPreferredSize();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return list.getPreferredScrollableViewportSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return list.getScrollableUnitIncrement(visible, orientation, direction);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return list.getScrollableBlockIncrement(visible, orientation, direction);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && list.getPreferredSize().height < getParent().getHeight();
    }
}

package org.kantlijn.ui.themes;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JLayer;
import javax.swing.JScrollPane;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Condition;

/** Drags a card with the mouse: shows where it would go, scrolls at the edges, and hands the drop on. Ctrl leaves it where it was too. */
final class CardDrag extends MouseAdapter {

    private static final int SLACK = 5;
    private static final int EDGE = 28;
    private static final int EVERY_MS = 40;
    private static final int STEP = 14;

    private final BoardView view;
    private final Component content;
    private final DragLayer ghost;
    private final Condition allowed;
    private final Dropping dropping;
    private final DropFinder finder;
    private final Timer edges = new Timer(EVERY_MS, this::scrollAtEdges);
    private @Nullable JLayer<JComponent> layer;
    private @Nullable CardView pressed;
    private Point start = new Point();
    private DragLayer.@Nullable Shown shown;

    /** Takes what was dropped. */
    interface Dropping {

        /** A card was dropped; keep means that it stays where it was too. */
        void drop(Board.Card card, DropSpot spot, boolean keep);
    }

    CardDrag(BoardView view, Component content, DragLayer ghost, Condition allowed, Dropping dropping) {
        this.view = view;
        this.content = content;
        this.ghost = ghost;
        this.allowed = allowed;
        this.dropping = dropping;
        this.finder = new DropFinder(view, content);
    }

    /** Paints on that layer. */
    void paintOn(JLayer<JComponent> newLayer) {
        layer = newLayer;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        CardView card = (CardView) event.getComponent();
        card.requestFocusInWindow();
        if (SwingUtilities.isLeftMouseButton(event)) {
            pressed = card;
            start = event.getPoint();
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        CardView card = pressed;
        if (card == null || !allowed.holds() || shown == null && start.distance(event.getPoint()) < SLACK) {
            return;
        }
        if (shown == null) {
            view.faint(card.key());
            edges.start();
        }
        move(SwingUtilities.convertPoint(card, event.getPoint(), content), event.isControlDown());
    }

    private void move(Point point, boolean keep) {
        CardView card = pressed;
        if (card != null) {
            show(new DragLayer.Shown(card, start, point, finder.at(point, card.card()), keep));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        DragLayer.Shown last = shown;
        cancel();
        if (last != null && last.spot() != null) {
            dropping.drop(last.card().card(), last.spot(), event.isControlDown());
        }
    }

    /** Lets the card lie where it is. */
    void cancel() {
        edges.stop();
        pressed = null;
        if (shown != null) {
            view.faint(null);
            show(null);
        }
    }

    private void show(DragLayer.@Nullable Shown next) {
        shown = next;
        ghost.show(next);
        if (layer != null) {
            layer.repaint();
        }
    }

    private void scrollAtEdges(ActionEvent event) {
        DragLayer.Shown now = shown;
        if (now == null) {
            return;
        }
        JScrollPane scroll = view.scroll();
        Rectangle seen = SwingUtilities.convertRectangle(scroll.getParent(), scroll.getBounds(), content);
        int down = edge(now.point().y, seen.y, seen.y + seen.height);
        int right = edge(now.point().x, seen.x, seen.x + seen.width);
        if (seen.contains(now.point()) && (down != 0 || right != 0)) {
            Rectangle part = scroll.getViewport().getViewRect();
            part.translate(right * STEP, down * STEP);
            view.columns().scrollRectToVisible(part);
            move(now.point(), now.keep());
        }
    }

    private static int edge(int at, int first, int last) {
        return at < first + EDGE ? -1 : at > last - EDGE ? 1 : 0;
    }
}

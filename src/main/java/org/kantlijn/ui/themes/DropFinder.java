package org.kantlijn.ui.themes;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Finds what a drop at a point would mean. */
final class DropFinder {

    private static final int HALF_GAP = 4;
    private static final int THIRD = 3;
    private static final int QUARTER = 4;

    private final BoardView view;
    private final Component content;

    /** @param content in whose pixels points are given */
    DropFinder(BoardView view, Component content) {
        this.view = view;
        this.content = content;
    }

    /** What a drop of the card would mean there; null where it means nothing. */
    @Nullable DropSpot at(Point point, Board.Card dragged) {
        Rectangle loose = bounds(view.loose());
        if (loose.contains(point)) {
            return dragged.theme() == null ? null : new DropSpot(DropSpot.Kind.TAKE_OUT, null, 0, null, loose);
        }
        Rectangle board = bounds(view.scroll());
        if (!board.contains(point)) {
            return null;
        }
        for (BlockView column : view.blocks()) {
            Rectangle place = bounds(column);
            if (place.x <= point.x && point.x < place.x + place.width) {
                return within(column.at(point.y, content), point, dragged);
            }
        }
        Rectangle free = freeZone(board);
        return free.contains(point) ? new DropSpot(DropSpot.Kind.NEW_THEME, null, 0, null, free) : null;
    }

    /** The room right of the columns. */
    private Rectangle freeZone(Rectangle board) {
        List<BlockView> columns = view.blocks();
        int left = board.x;
        if (!columns.isEmpty()) {
            Rectangle last = bounds(columns.get(columns.size() - 1));
            left = Math.max(left, last.x + last.width);
        }
        return new Rectangle(left, board.y, Math.max(0, board.x + board.width - left), board.height);
    }

    private DropSpot within(BlockView block, Point point, Board.Card dragged) {
        List<CardView> cards = block.cards();
        int position = 0;
        for (CardView card : cards) {
            Rectangle place = bounds(card);
            boolean middle = point.y >= place.y + place.height / QUARTER && point.y < place.y + place.height - place.height / QUARTER;
            boolean other = !card.card().code().id().equals(dragged.code().id());
            if (other && middle && point.x < place.x + place.width / THIRD) {
                return new DropSpot(DropSpot.Kind.JOIN, block.theme(), 0, card.card().code().id(), place);
            }
            if (place.y + place.height / 2 < point.y) {
                position++;
            }
        }
        return new DropSpot(DropSpot.Kind.PLACE, block.theme(), position, null, line(block, position));
    }

    private Rectangle line(BlockView block, int position) {
        List<CardView> cards = block.cards();
        if (cards.isEmpty()) {
            Rectangle head = bounds(block.head());
            return new Rectangle(head.x, head.y + head.height + HALF_GAP, head.width, 2);
        }
        Rectangle beside = bounds(cards.get(Math.min(position, cards.size() - 1)));
        int y = position < cards.size() ? beside.y - HALF_GAP - 1 : beside.y + beside.height + HALF_GAP - 1;
        return new Rectangle(beside.x, y, beside.width, 2);
    }

    private Rectangle bounds(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), content);
    }
}

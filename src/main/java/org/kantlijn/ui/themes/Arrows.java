package org.kantlijn.ui.themes;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.KeyBinding;

/** Moves the keyboard from card to card with the arrow keys: within a lane, or to what lies at the same height in the next lane. */
final class Arrows {

    private final Supplier<List<List<JComponent>>> lanes;

    Arrows(Supplier<List<List<JComponent>>> lanes) {
        this.lanes = lanes;
    }

    /** Lets the arrows work on a member. */
    void bind(JComponent member) {
        KeyBinding.of(member, "UP", () -> go(member, 0, -1));
        KeyBinding.of(member, "DOWN", () -> go(member, 0, 1));
        KeyBinding.of(member, "LEFT", () -> go(member, -1, 0));
        KeyBinding.of(member, "RIGHT", () -> go(member, 1, 0));
    }

    private void go(JComponent member, int across, int down) {
        JComponent next = beside(member, across, down);
        if (next != null) {
            next.requestFocusInWindow();
            next.scrollRectToVisible(new Rectangle(0, 0, next.getWidth(), next.getHeight()));
        }
    }

    private @Nullable JComponent beside(JComponent member, int across, int down) {
        List<List<JComponent>> all = lanes.get();
        for (int lane = 0; lane < all.size(); lane++) {
            int place = all.get(lane).indexOf(member);
            if (place >= 0) {
                return across == 0 ? at(all.get(lane), place + down) : nearest(all, lane + across, across, member);
            }
        }
        return null;
    }

    private static @Nullable JComponent at(List<JComponent> lane, int place) {
        return place >= 0 && place < lane.size() ? lane.get(place) : null;
    }

    private static @Nullable JComponent nearest(List<List<JComponent>> all, int first, int across, JComponent member) {
        int lane = first;
        while (lane >= 0 && lane < all.size() && all.get(lane).isEmpty()) {
            lane += across;
        }
        if (lane < 0 || lane >= all.size()) {
            return null;
        }
        JComponent best = null;
        for (JComponent candidate : all.get(lane)) {
            if (best == null || distance(candidate, member) < distance(best, member)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(JComponent one, JComponent other) {
        Point from = SwingUtilities.convertPoint(other, 0, 0, SwingUtilities.getRoot(other));
        Point to = SwingUtilities.convertPoint(one, 0, 0, SwingUtilities.getRoot(one));
        return Math.abs(from.y - to.y);
    }
}

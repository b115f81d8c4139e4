package org.kantlijn.ui.transcript;

import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Span;

/** Where in the transcript the reader is: what is in view, kept when lines are laid out otherwise, and changed to show a passage. */
final class ReadingPlace {

    private final TranscriptArea area;
    private final JViewport viewport;
    private @Nullable Integer goal;

    ReadingPlace(TranscriptArea area, JViewport viewport) {
        this.area = area;
        this.viewport = viewport;
    }

    /** The offset at which the first line in view begins. */
    int offset() {
        int top = viewport.getViewPosition().y;
        if (top == 0) {
            // Also before it is known how wide the lines are.
            return 0;
        }
        LineTable lines = area.lines();
        return lines.start(lines.lineAtY(top + lines.lineHeight() / 2));
    }

    /** Puts the line of an offset at the top. */
    void goTo(int offset) {
        goal = offset;
        settle();
    }

    /** Does what lays the lines out otherwise, and shows the same words after it. */
    void keep(Runnable change) {
        if (goal == null) {
            goal = offset();
        }
        change.run();
        viewport.getView().revalidate();
        SwingUtilities.invokeLater(this::settle);
    }

    /** Only when all has its place is it known how wide the lines are; what was aimed at last counts. */
    private void settle() {
        Integer offset = goal;
        if (offset == null) {
            return;
        }
        viewport.validate();
        goal = null;
        LineTable lines = area.lines();
        int line = lines.lineAt(offset);
        int top = line == 0 ? 0 : lines.top(line);
        viewport.setViewPosition(new Point(viewport.getViewPosition().x,
            Math.max(0, Math.min(top, viewport.getView().getHeight() - viewport.getHeight()))));
    }

    /** Scrolls so that a passage is seen, in the upper half where it was out of sight. */
    void reveal(Span span) {
        LineTable lines = area.lines();
        Rectangle view = viewport.getViewRect();
        int top = lines.top(lines.lineAt(span.start()));
        int bottom = lines.top(lines.lastLineOf(span)) + lines.lineHeight();
        if (top < view.y || Math.min(bottom, top + view.height) > view.y + view.height) {
            int y = Math.max(0, top - view.height / 3);
            area.scrollRectToVisible(new Rectangle(0, y, 1, Math.max(1, view.height)));
        }
    }
}

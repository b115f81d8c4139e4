package org.kantlijn.ui.transcript;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/**
 * A handle at one end of the chosen coding. Dragging it shows where the coding would go, letting go puts it there; with Alt letters count
 * instead of words.
 */
final class Grip extends JComponent {

    private static final int SIZE = 8;
    private static final int AROUND = 3;

    private final TranscriptArea area;
    private final boolean isEnd;
    private final boolean isInText;
    private final transient Resizing resizing;
    private transient @Nullable Coding coding;

    /** Puts a coding over another passage. */
    interface Resizing {

        void resize(Coding coding, Span passage);
    }

    /**
     * @param isEnd false for the handle at the start
     * @param isInText true for one among the words, false for one at the bracket
     */
    Grip(TranscriptArea area, boolean isEnd, boolean isInText, Resizing resizing) {
        this.area = area;
        this.isEnd = isEnd;
        this.isInText = isInText;
        this.resizing = resizing;
        MouseAdapter dragging = new Dragging();
        addMouseListener(dragging);
        addMouseMotionListener(dragging);
        setAutoscrolls(true);
        setCursor(Cursor.getPredefinedCursor(isInText ? Cursor.W_RESIZE_CURSOR : isEnd ? Cursor.S_RESIZE_CURSOR : Cursor.N_RESIZE_CURSOR));
        setVisible(false);
    }

    /** Stands at an end of a coding, around a point of what it is in. */
    void standAt(Coding chosen, int x, int y) {
        coding = chosen;
        int half = SIZE / 2 + AROUND;
        setBounds(x - half, y - half, 2 * half, 2 * half);
        setVisible(true);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Coding shown = coding;
        OpenTranscript open = area.open();
        if (shown == null || open == null) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        open.study().code(shown.code()).map(Code::colour).ifPresent(colour -> {
            Rectangle box = new Rectangle(AROUND, AROUND, SIZE, SIZE);
            g.setColor(isInText ? Tone.line(colour) : Tone.PAGE.now());
            g.fillRect(box.x, box.y, box.width, box.height);
            g.setColor(Tone.line(colour));
            g.fillRect(box.x, box.y, box.width, 2);
            g.fillRect(box.x, box.y + box.height - 2, box.width, 2);
            g.fillRect(box.x, box.y, 2, box.height);
            g.fillRect(box.x + box.width - 2, box.y, 2, box.height);
        });
        g.dispose();
    }

    /** The passage that letting go at a point among the words would give; beside them counts the whole line. */
    private Span passageAt(Coding chosen, Point point, boolean byLetters) {
        Point within = new Point(point);
        if (point.x > area.textWidth()) {
            within.x = isEnd ? area.textWidth() : 0;
        }
        int offset = area.viewToModel2D(within);
        Snapping snapping = byLetters ? Snapping.characters(area.boundaries())
            : Snapping.of(area.reading().snap(), area.boundaries());
        return isEnd ? snapping.withEnd(chosen.span(), offset) : snapping.withStart(chosen.span(), offset);
    }

    private final class Dragging extends MouseAdapter {

        private @Nullable Span passage;

        @Override
        public void mouseDragged(MouseEvent event) {
            Coding dragged = coding;
            OpenTranscript open = area.open();
            if (dragged == null || open == null || !isVisible() || !SwingUtilities.isLeftMouseButton(event)) {
                return;
            }
            Point point = SwingUtilities.convertPoint(Grip.this, event.getPoint(), area);
            Span moved = passageAt(dragged, point, event.isAltDown());
            passage = moved;
            open.study().code(dragged.code()).ifPresent(code -> area.emphasis().preview().set(new Emphasis.Preview(moved, code)));
            area.scrollRectToVisible(new Rectangle(0, point.y - area.lines().lineHeight(), 1, 2 * area.lines().lineHeight()));
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            Coding dragged = coding;
            Span moved = passage;
            passage = null;
            area.emphasis().preview().set(null);
            // Esc takes the handles away while one is dragged.
            if (dragged != null && moved != null && isVisible()) {
                resizing.resize(dragged, moved);
            }
        }
    }
}

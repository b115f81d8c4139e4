package org.kantlijn.ui.transcript;

import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultCaret;
import org.kantlijn.text.Span;

/**
 * A caret that is seen in a text that cannot be edited, and that leaves painting the selection to the view. Two clicks select a word,
 * three a sentence, four the turn; dragging goes on in these units, and after a single click in those that the reader prefers, with Alt in
 * letters.
 */
final class ReadingCaret extends DefaultCaret {

    private final transient TranscriptArea area;
    private transient Span pressed = new Span(0, 0);
    private transient int clicks = 1;

    ReadingCaret(TranscriptArea area) {
        this.area = area;
    }

    @Override
    public void focusGained(FocusEvent event) {
        super.focusGained(event);
        setVisible(true);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (event.isConsumed() || !SwingUtilities.isLeftMouseButton(event)) {
            super.mousePressed(event);
            return;
        }
        int offset = offset(event);
        clicks = event.getClickCount();
        if (clicks > 1) {
            selectUnit(offset);
        } else if (event.isShiftDown()) {
            pressed = new Span(getMark(), getMark());
            extendTo(offset, event);
        } else {
            pressed = new Span(offset, offset);
            super.mousePressed(event);
        }
        area.requestFocusInWindow();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (!event.isConsumed() && SwingUtilities.isLeftMouseButton(event)) {
            extendTo(offset(event), event);
        }
    }

    /** A press on the selection may begin a drag of it, so what further clicks select is known only when they are over. */
    @Override
    public void mouseClicked(MouseEvent event) {
        if (!SwingUtilities.isLeftMouseButton(event)) {
            super.mouseClicked(event);
        } else if (event.getClickCount() > 1) {
            clicks = event.getClickCount();
            selectUnit(offset(event));
        }
    }

    private int offset(MouseEvent event) {
        return area.viewToModel2D(event.getPoint());
    }

    private void selectUnit(int offset) {
        pressed = Snapping.ofClicks(clicks, area).unit().apply(offset);
        select(pressed.start(), pressed.end());
    }

    private void extendTo(int offset, MouseEvent event) {
        Snapping snapping = clicks > 1 ? Snapping.ofClicks(clicks, area)
            : event.isAltDown() ? Snapping.characters(area.boundaries()) : Snapping.of(area.reading().snap(), area.boundaries());
        Span wanted = pressed.union(new Span(offset, offset));
        Span whole = wanted.isEmpty() ? wanted : snapping.grown(wanted);
        boolean backwards = offset < pressed.start();
        select(backwards ? whole.end() : whole.start(), backwards ? whole.start() : whole.end());
    }

    private void select(int from, int to) {
        if (getMark() != from) {
            setDot(from);
        }
        moveDot(to);
    }
}

package org.kantlijn.ui.intake;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Tone;

/**
 * Paints what stands left of the words that are in sight.
 *
 * @param area the preview
 * @param g used up by painting
 */
record PreviewGutter(PreviewArea area, Graphics2D g) {

    private static final int BAR = 3;
    private static final int BAR_X = 8;

    void paint(Rectangle visible) {
        PreviewLines lines = area.lines();
        int first = Math.max(0, area.page().turns().indexAt(lines.start(lines.lineAtY(visible.y))));
        int last = area.page().turns().indexAt(lines.start(lines.lineAtY(visible.y + visible.height)));
        for (int turn = first; turn <= last; turn++) {
            Span span = area.page().turns().all().get(turn).span();
            int top = lines.top(lines.lineAt(span.start()));
            if (area.isPointedOut(turn)) {
                int bottom = lines.top(lines.lineAt(Math.max(span.start(), span.end() - 1))) + lines.lineHeight();
                g.setColor(Tone.KANTLIJN.now());
                g.fillRoundRect(BAR_X, top + 2, BAR, bottom - top - 4, BAR, BAR);
            }
            area.paintBeside(g, turn, top);
        }
        g.dispose();
    }
}

package org.kantlijn.ui.transcript;

import java.util.List;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Condition;

/** The handles of the chosen coding: at both ends of its bracket, and at its first and last word. */
final class Grips {

    private static final int INSET = 2;

    private final TranscriptArea area;
    private final Condition movable;
    private final Grip bracketStart;
    private final Grip bracketEnd;
    private final Grip textStart;
    private final Grip textEnd;

    /** @param movable holds while codings can be changed */
    Grips(TranscriptArea area, Margin margin, Condition movable, Grip.Resizing resizing) {
        this.area = area;
        this.movable = movable;
        bracketStart = new Grip(area, false, false, resizing);
        bracketEnd = new Grip(area, true, false, resizing);
        textStart = new Grip(area, false, true, resizing);
        textEnd = new Grip(area, true, true, resizing);
        margin.add(bracketStart);
        margin.add(bracketEnd);
        area.add(textStart);
        area.add(textEnd);
        area.emphasis().selected().watch(coding -> place());
        movable.watch(can -> place());
    }

    /** Puts the handles where the chosen coding is now; takes them away where there is none. */
    void place() {
        Coding chosen = area.emphasis().selected().get();
        int index = chosen == null ? -1 : area.layoutNow().indexOf(chosen);
        if (chosen == null || index < 0 || !movable.holds()) {
            List.of(bracketStart, bracketEnd, textStart, textEnd).forEach(grip -> grip.setVisible(false));
            return;
        }
        LineTable lines = area.lines();
        BracketPainter.Ends ends = BracketPainter.Ends.of(area.layoutNow(), lines, index);
        bracketStart.standAt(chosen, ends.x(), ends.top());
        bracketEnd.standAt(chosen, ends.x(), ends.bottom());
        Span span = chosen.span();
        int first = lines.lineAt(span.start());
        int last = lines.lastLineOf(span);
        textStart.standAt(chosen, Math.round(lines.x(first, span.start())), lines.top(first) + INSET);
        textEnd.standAt(chosen, Math.round(lines.x(last, span.end())), lines.top(last) + lines.lineHeight() - INSET);
    }
}

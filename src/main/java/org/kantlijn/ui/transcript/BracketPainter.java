package org.kantlijn.ui.transcript;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** Paints brackets and the leaders from them to their names. Measures are those of the style page, in pixels at 100 %. */
final class BracketPainter {

    private static final int FIRST_LANE = 10;
    private static final int LANE_PITCH = 8;
    private static final int LABEL_GAP = 16;
    private static final int TICK = 5;
    private static final int BOX_INSET = 2;
    private static final int CLEAR = 3;
    private static final int ELBOW = 6;
    private static final double LEADER_STRENGTH = 0.75;

    private final Graphics2D g;
    private final OpenTranscript open;
    private final Margin margin;
    private final Emphasis emphasis;
    private final LineTable lines;
    private final MarginLayout layout;
    private final int[] shown;

    /** @param shown the codings that are in sight, by index */
    BracketPainter(Graphics2D g, Margin margin, OpenTranscript open, int[] shown) {
        TranscriptArea area = margin.area();
        this.g = g;
        this.margin = margin;
        this.open = open;
        this.emphasis = area.emphasis();
        this.lines = area.lines();
        this.layout = area.layoutNow();
        this.shown = shown;
    }

    static int laneX(int lane) {
        return FIRST_LANE + LANE_PITCH * lane;
    }

    /** Where all names begin. */
    static int labelX(MarginLayout layout) {
        return LABEL_GAP + LANE_PITCH * layout.lanes();
    }

    void paint(int index, Code code) {
        Coding coding = layout.codings().get(index);
        g.setColor(Tone.faded(colour(index, coding, code), emphasis.strength(coding)));
        int width = (emphasis.isStrong(coding) ? 3 : 2) + Tone.lineWidth() - 1;
        Crisp.Pen pen = open.isOthers(coding) ? Crisp.Pen.of(margin.badge(coding).mark(), width) : Crisp.Pen.solid(width);
        int top = top(layout.firstLine(index));
        int bottom = bottom(layout.lastLine(index));
        if (isRest(index, coding)) {
            restBracket(index, top, bottom, Crisp.Pen.solid(width));
        } else {
            bracket(laneX(layout.lane(index)), top, bottom, pen);
        }
    }

    /** True for one that found no lane of its own and is not pointed at: it is part of the grey bracket. */
    private boolean isRest(int index, Coding speaking) {
        return layout.lane(index) == MarginLayout.LANES && !emphasis.isStrong(speaking);
    }

    private Color colour(int index, Coding speaking, Code code) {
        return isRest(index, speaking) ? Tone.CONTROL.now() : Tone.line(code.colour());
    }

    /** All that found no lane are one bracket: it ends only where none of them goes on. */
    private void restBracket(int index, int top, int bottom, Crisp.Pen pen) {
        int x = laneX(MarginLayout.LANES);
        Crisp.down(g, x, top, bottom, pen);
        if (!restGoesOn(index, top)) {
            Crisp.across(g, x - TICK, top, x + pen.width() / 2, pen.width());
        }
        if (!restGoesOn(index, bottom)) {
            Crisp.across(g, x - TICK, bottom - pen.width(), x + pen.width() / 2, pen.width());
        }
    }

    private boolean restGoesOn(int index, int y) {
        for (int i : shown) {
            if (i != index && layout.lane(i) == MarginLayout.LANES && top(layout.firstLine(i)) < y && bottom(layout.lastLine(i)) > y) {
                return true;
            }
        }
        return false;
    }

    private void bracket(int x, int top, int bottom, Crisp.Pen pen) {
        Crisp.across(g, x - TICK, top, x + pen.width() / 2, pen.width());
        Crisp.down(g, x, top, bottom, pen);
        Crisp.across(g, x - TICK, bottom - pen.width(), x + pen.width() / 2, pen.width());
    }

    /** A line from the bracket to the name; it stays clear of the brackets that it crosses. */
    void paintLeader(int index, int labelTop, Coding speaking, Code code) {
        g.setColor(Tone.faded(colour(index, speaking, code), LEADER_STRENGTH * emphasis.strength(speaking)));
        int middle = labelTop + lines.lineHeight() / 2;
        int start = laneX(layout.lane(index));
        int end = labelX(layout) - TICK;
        if (middle > bottom(layout.lastLine(index))) {
            paintElbow(start, bottom(layout.lastLine(index)) - ELBOW, end, middle);
            return;
        }
        for (int lane = layout.lane(index) + 1; lane <= layout.lanes() && lane <= MarginLayout.LANES; lane++) {
            if (isOpen(lane, middle)) {
                Crisp.across(g, start, middle, laneX(lane) - CLEAR, Tone.lineWidth());
                start = laneX(lane) + CLEAR;
            }
        }
        Crisp.across(g, start, middle, end, Tone.lineWidth());
    }

    private void paintElbow(int x, int y, int end, int middle) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(end - ELBOW, y);
        path.lineTo(end, middle);
        Graphics2D smooth = Painting.smooth(g);
        smooth.setStroke(new BasicStroke(Tone.lineWidth()));
        smooth.draw(path);
        smooth.dispose();
    }

    private boolean isOpen(int lane, int y) {
        for (int i : shown) {
            if (layout.lane(i) == lane && top(layout.firstLine(i)) <= y && bottom(layout.lastLine(i)) >= y) {
                return true;
            }
        }
        return false;
    }

    /**
     * Paints what would come about.
     *
     * @param named false where there is no room for names
     * @return the top of the line that its name stands in
     */
    int paintPreview(Emphasis.Preview preview, boolean named) {
        Span span = preview.span();
        int top = top(lines.lineAt(span.start()));
        int x = laneX(layout.lanes()) - LANE_PITCH / 2;
        g.setColor(Tone.line(preview.code().colour()));
        bracket(x, top, bottom(lines.lastLineOf(span)), Crisp.Pen.dotted(2));
        if (named) {
            Crisp.across(g, x, top + lines.lineHeight() / 2 - BOX_INSET, labelX(layout) - TICK, Tone.lineWidth());
        }
        return top - BOX_INSET;
    }

    private int top(int line) {
        return lines.top(line) + BOX_INSET;
    }

    private int bottom(int line) {
        return lines.top(line) + lines.lineHeight() - BOX_INSET;
    }

    /** Where the ends of a bracket are, in the coordinates of the margin. */
    record Ends(int x, int top, int bottom) {

        static Ends of(MarginLayout layout, LineTable lines, int index) {
            return new Ends(laneX(layout.lane(index)), lines.top(layout.firstLine(index)) + BOX_INSET,
                lines.top(layout.lastLine(index)) + lines.lineHeight() - BOX_INSET);
        }
    }
}

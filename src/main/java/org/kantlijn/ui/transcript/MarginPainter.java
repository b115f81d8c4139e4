package org.kantlijn.ui.transcript;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** Paints the brackets, leaders and names that are in sight. Measures are those of the style page, in pixels at 100 %. */
final class MarginPainter {

    private static final int FIRST_LANE = 10;
    private static final int LANE_PITCH = 8;
    private static final int LABEL_GAP = 16;
    private static final int TICK = 5;
    private static final int BOX_INSET = 2;
    private static final int CLEAR = 3;
    private static final int NARROWEST_LABEL = 96;
    private static final int ICON = 13;
    private static final float[] DASHED = {5, 2};
    private static final float[] DOTTED = {2, 2};

    private final Graphics2D g;
    private final Margin margin;
    private final TranscriptArea area;
    private final Study study;
    private final MarginLayout layout;
    private final LineTable lines;

    MarginPainter(Graphics2D g, Margin margin, TranscriptArea area, Study study) {
        this.g = g;
        this.margin = margin;
        this.area = area;
        this.study = study;
        this.layout = margin.layoutNow();
        this.lines = area.lines();
    }

    static int laneX(int lane) {
        return FIRST_LANE + LANE_PITCH * lane;
    }

    static int labelX(MarginLayout layout) {
        return LABEL_GAP + LANE_PITCH * layout.lanes();
    }

    void paint(Rectangle visible) {
        int firstLine = lines.lineAtY(visible.y);
        int lastLine = lines.lineAtY(visible.y + visible.height);
        int from = layout.firstReaching(firstLine);
        int to = from;
        while (to < layout.codings().size() && layout.firstLine(to) <= lastLine) {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (layout.lastLine(i) >= firstLine) {
                code(i).ifPresent(new Bracket(i)::paint);
            }
        }
        paintLabels(from, to, visible);
    }

    private void paintLabels(int from, int to, Rectangle visible) {
        int firstFree = visible.y;
        int firstInView = visible.y + visible.height;
        for (int i = from; i < to; i++) {
            if (!layout.isFolded(i) && layout.labelY(i) >= visible.y) {
                firstInView = layout.labelY(i);
                break;
            }
        }
        for (int i = from; i < to; i++) {
            if (layout.isFolded(i)) {
                continue;
            }
            int y = layout.labelY(i);
            boolean pinned = y < visible.y && bottom(i) > visible.y + lines.lineHeight();
            if (pinned && firstFree + 18 <= firstInView) {
                y = firstFree + 4 - BOX_INSET;
                firstFree += 18;
            }
            if (y + lines.lineHeight() > visible.y && y < visible.y + visible.height) {
                paintLabel(i, y, from, to);
            }
        }
    }

    private void paintLabel(int index, int y, int from, int to) {
        Coding coding = layout.codings().get(index);
        Optional<Code> found = code(index);
        if (found.isEmpty()) {
            return;
        }
        Code code = found.get();
        int x = labelX(layout);
        int room = margin.getWidth() - x - 8;
        if (room < NARROWEST_LABEL) {
            return;
        }
        paintLeader(index, y, code, from, to);
        boolean many = layout.foldedCount(index) > 0;
        boolean strong = margin.isPointed(coding) || margin.isSelected(coding);
        Font font = strong ? Type.semibold(12) : Type.sans(12);
        int baseline = y + area.baseline() - 1;
        int textX = x;
        if (!many && margin.isOthers(coding)) {
            textX += paintInitial(coding, x, baseline);
        }
        g.setFont(font);
        String name = many ? area.moreCodes(layout.foldedCount(index)) : code.name();
        String fitted = Painting.fitted(name, g.getFontMetrics(), room - (textX - x) - (hasMemo(coding) ? ICON + 4 : 0));
        int width = g.getFontMetrics().stringWidth(fitted);
        if (strong && !many) {
            g.setColor(Tone.tint(code.colour()));
            g.fillRoundRect(textX - 5, baseline - 14, width + 10 + (hasMemo(coding) ? ICON + 4 : 0), 19, 6, 6);
        }
        Color ink = Tone.faded(many ? Tone.TEXT3.now() : Tone.ink(code.colour()), margin.strength(coding));
        Painting.text(g, fitted, new Ink(font, ink), textX, baseline);
        if (!many && hasMemo(coding)) {
            Icons.of("sticky-note", ICON, () -> ink).paintIcon(margin, g, textX + width + 4, baseline - 11);
        }
    }

    private boolean hasMemo(Coding coding) {
        return !study.memos(new Memo.Subject(Kind.CODING, coding.id())).isEmpty();
    }

    /** @return how much room the box with the initial takes */
    private int paintInitial(Coding coding, int x, int baseline) {
        String initial = study.coder(coding.coder()).initial();
        Font small = Type.semibold(10);
        g.setFont(small);
        int width = Math.max(15, g.getFontMetrics().stringWidth(initial) + 8);
        g.setStroke(new BasicStroke(1));
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(x, baseline - 12, width - 1, 15, 4, 4);
        Painting.text(g, initial, new Ink(small, Tone.TEXT2.now()), x + (width - g.getFontMetrics().stringWidth(initial)) / 2, baseline);
        return width + 5;
    }

    /** A line from the bracket to the name; it stays clear of the brackets that it crosses. */
    private void paintLeader(int index, int labelTop, Code code, int from, int to) {
        int middle = labelTop + lines.lineHeight() / 2;
        int bracketX = laneX(layout.lane(index));
        int end = labelX(layout) - 5;
        g.setStroke(new BasicStroke(1));
        Coding coding = layout.codings().get(index);
        g.setColor(Tone.faded(Tone.line(code.colour()), 0.75 * margin.strength(coding)));
        int bottom = bottom(index);
        int start = bracketX;
        if (middle > bottom) {
            int elbow = bottom - 6;
            Path2D path = new Path2D.Double();
            path.moveTo(bracketX, elbow);
            path.lineTo(end - 6, elbow);
            path.lineTo(end, middle);
            g.draw(path);
            return;
        }
        for (int lane = layout.lane(index) + 1; lane <= layout.lanes() && lane <= MarginLayout.LANES; lane++) {
            if (isOpen(lane, middle, from, to)) {
                g.draw(new Line2D.Double(start, middle, laneX(lane) - CLEAR, middle));
                start = laneX(lane) + CLEAR;
            }
        }
        g.draw(new Line2D.Double(start, middle, end, middle));
    }

    private boolean isOpen(int lane, int y, int from, int to) {
        for (int i = from; i < to; i++) {
            if (layout.lane(i) == lane && top(i) <= y && bottom(i) >= y) {
                return true;
            }
        }
        return false;
    }

    private Optional<Code> code(int index) {
        return study.code(layout.codings().get(index).code());
    }

    private int top(int index) {
        return lines.top(layout.firstLine(index)) + BOX_INSET;
    }

    private int bottom(int index) {
        return lines.top(layout.lastLine(index)) + lines.lineHeight() - BOX_INSET;
    }

    /** The bracket of one coding. */
    private final class Bracket {

        private final int index;

        Bracket(int index) {
            this.index = index;
        }

        void paint(Code code) {
            Coding coding = layout.codings().get(index);
            boolean strong = margin.isPointed(coding) || margin.isSelected(coding);
            boolean folded = layout.lane(index) == MarginLayout.LANES;
            Color colour = folded ? Tone.CONTROL.now() : Tone.line(code.colour());
            g.setColor(Tone.faded(colour, margin.strength(coding)));
            float width = strong ? 3 : 2;
            boolean dashed = margin.isOthers(coding);
            g.setStroke(dashed ? stroke(width, DASHED) : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            int x = laneX(layout.lane(index));
            g.draw(shape(x, top(index), bottom(index)));
            if (margin.isSelected(coding)) {
                handle(x, top(index));
                handle(x, bottom(index));
            }
        }

        private void handle(int x, int y) {
            Color line = g.getColor();
            g.setStroke(new BasicStroke(2));
            g.setColor(Tone.PAGE.now());
            g.fillRect(x - 4, y - 4, 8, 8);
            g.setColor(line);
            g.drawRect(x - 4, y - 4, 8, 8);
        }
    }

    private static BasicStroke stroke(float width, float[] pattern) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, pattern, 0);
    }

    private static Path2D shape(int x, int top, int bottom) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - TICK, top + 1);
        path.lineTo(x, top + 1);
        path.lineTo(x, bottom - 1);
        path.lineTo(x - TICK, bottom - 1);
        return path;
    }

    /** Paints what applying a code would add. */
    void paintPreview(Margin.Preview preview) {
        int top = lines.top(lines.lineAt(preview.span().start())) + BOX_INSET;
        int bottom = lines.top(lines.lastLineOf(preview.span())) + lines.lineHeight() - BOX_INSET;
        int x = laneX(layout.lanes()) - LANE_PITCH / 2;
        g.setColor(Tone.line(preview.code().colour()));
        g.setStroke(stroke(2, DOTTED));
        g.draw(shape(x, top, bottom));
        g.setStroke(new BasicStroke(1));
        int baseline = top - BOX_INSET + area.baseline() - 1;
        String name = Painting.fitted(preview.code().name(), g.getFontMetrics(Type.sans(12)), margin.getWidth() - labelX(layout) - 8);
        g.setColor(Tone.PAGE.now());
        g.fillRect(labelX(layout) - 2, baseline - 13, margin.getWidth(), 18);
        Painting.text(g, name, new Ink(Type.sans(12), Tone.ink(preview.code().colour())), labelX(layout) + 2, baseline);
    }
}

package org.kantlijn.ui.transcript;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.TextHitInfo;
import javax.swing.SwingConstants;
import javax.swing.text.Element;
import javax.swing.text.Position;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/**
 * Lays the words of a transcript out and paints those that are in sight: tints of codings, selection, words.
 *
 * <p>One view for the whole document instead of Swing's one for each paragraph: a million characters are laid out in some tens of
 * milliseconds, and painting costs what is visible. Caret, selection, clipboard and screen readers remain those of the text component.
 */
final class TurnsView extends View {

    private final TranscriptArea area;

    TurnsView(Element element, TranscriptArea area) {
        super(element);
        this.area = area;
    }

    @Override
    public float getPreferredSpan(int axis) {
        return axis == View.X_AXIS ? area.textWidth() : area.lines().height();
    }

    @Override
    public void paint(Graphics graphics, Shape allocation) {
        Graphics2D g = (Graphics2D) graphics.create();
        Painting.textLikeDesktop(g);
        Rectangle clip = g.getClipBounds() == null ? allocation.getBounds() : g.getClipBounds();
        LineTable lines = area.lines();
        int first = lines.lineAtY(clip.y);
        int last = lines.lineAtY(clip.y + clip.height);
        Span visible = new Span(lines.start(first), lines.end(last));
        OpenTranscript open = area.open();
        if (open != null) {
            for (TintRun run : TintRun.of(open.over(visible), visible)) {
                paintRun(g, run, open);
            }
        }
        area.hits().stream().filter(visible::overlaps).forEach(hit -> fill(g, hit, Tone.HIT.now(), 2, lines.lineHeight() - 4));
        Span selected = new Span(area.getSelectionStart(), area.getSelectionEnd());
        fill(g, selected.intersection(visible), Tone.TEXT_SELECTION.now(), 2, lines.lineHeight() - 4);
        for (int line = first; line <= last; line++) {
            paintWords(g, line, open, selected);
        }
        g.dispose();
    }

    private void paintRun(Graphics2D g, TintRun run, OpenTranscript open) {
        int lineHeight = area.lines().lineHeight();
        Code code = open.study().code(run.tint().code()).orElse(null);
        if (code == null) {
            return;
        }
        fill(g, run.span(), area.fade(run.tint(), Tone.tint(code.colour())), 2, lineHeight - 4);
        Coding next = run.underline();
        if (next != null) {
            open.study().code(next.code())
                .ifPresent(under -> fill(g, run.span(), area.fade(next, Tone.line(under.colour())), lineHeight - 4, 2));
        }
    }

    /** Fills a band behind words, line by line. */
    private void fill(Graphics2D g, Span span, Color colour, int fromTop, int thickness) {
        if (span.isEmpty()) {
            return;
        }
        LineTable lines = area.lines();
        g.setColor(colour);
        for (int line = lines.lineAt(span.start()); line <= lines.lastLineOf(span); line++) {
            int from = Math.max(span.start(), lines.start(line));
            int to = Math.min(span.end(), withoutBlankEnd(line));
            if (from < to) {
                int x = Math.round(x(line, from));
                g.fillRect(x, lines.top(line) + fromTop, Math.round(x(line, to)) - x, thickness);
            }
        }
    }

    private int withoutBlankEnd(int line) {
        int end = area.lines().end(line);
        int start = area.lines().start(line);
        while (end > start && area.text().charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private void paintWords(Graphics2D g, int line, @Nullable OpenTranscript open, Span selected) {
        LineTable lines = area.lines();
        int start = lines.start(line);
        int end = lines.end(line);
        if (start == end) {
            return;
        }
        boolean aside = open != null && open.moderators().get(Math.max(0, open.turns().indexAt(start)));
        g.setFont(area.getFont());
        g.setColor(aside ? Tone.TEXT2.now() : Tone.TEXT1.now());
        drawLine(g, line);
        Span here = new Span(start, end).intersection(selected);
        if (aside && !here.isEmpty()) {
            Graphics2D over = (Graphics2D) g.create();
            int x = Math.round(x(line, here.start()));
            over.clipRect(x, lines.top(line), Math.round(x(line, here.end())) - x, lines.lineHeight());
            over.setColor(Tone.TEXT1.now());
            drawLine(over, line);
            over.dispose();
        }
    }

    private void drawLine(Graphics2D g, int line) {
        LineTable lines = area.lines();
        int baseline = lines.top(line) + area.baseline();
        String words = area.text().substring(lines.start(line), lines.end(line));
        if (lines.needsShaping(line)) {
            area.advances().shaped(words).draw(g, 0, baseline);
        } else {
            g.drawString(words.indexOf('\t') < 0 ? words : words.replace("\t", "    "), 0, baseline);
        }
    }

    /** How far to the right of the line's beginning an offset is. */
    private float x(int line, int offset) {
        LineTable lines = area.lines();
        int start = lines.start(line);
        if (lines.needsShaping(line)) {
            String words = area.text().substring(start, lines.end(line));
            return area.advances().shaped(words).getCaretInfo(TextHitInfo.beforeOffset(offset - start))[0];
        }
        float x = 0;
        for (int i = start; i < offset; i++) {
            x += area.advances().of(area.text().charAt(i));
        }
        return x;
    }

    @Override
    public Shape modelToView(int offset, Shape allocation, Position.Bias bias) {
        LineTable lines = area.lines();
        int line = lines.lineAt(offset);
        int inside = Math.max(lines.start(line), Math.min(offset, lines.end(line)));
        return new Rectangle(Math.round(x(line, inside)), lines.top(line), 1, lines.lineHeight());
    }

    @Override
    public int viewToModel(float x, float y, Shape allocation, Position.Bias[] biasReturn) {
        biasReturn[0] = Position.Bias.Forward;
        return offsetAt(area.lines().lineAtY((int) y), x);
    }

    private int offsetAt(int line, float x) {
        LineTable lines = area.lines();
        int start = lines.start(line);
        int end = isBroken(line) ? lines.end(line) - 1 : lines.end(line);
        if (lines.needsShaping(line) && end > start) {
            int hit = area.advances().shaped(area.text().substring(start, lines.end(line))).hitTestChar(x, 0).getInsertionIndex();
            return Math.min(end, start + hit);
        }
        float at = 0;
        for (int offset = start; offset < end; offset++) {
            float width = area.advances().of(area.text().charAt(offset));
            if (x < at + width / 2) {
                return offset;
            }
            at += width;
        }
        return Math.max(start, end);
    }

    /** True when the paragraph goes on in the next line. */
    private boolean isBroken(int line) {
        LineTable lines = area.lines();
        return line + 1 < lines.count() && lines.start(line + 1) == lines.end(line);
    }

    @Override
    public int getNextVisualPositionFrom(int offset, Position.Bias bias, Shape allocation, int direction, Position.Bias[] biasReturn) {
        biasReturn[0] = Position.Bias.Forward;
        int length = area.text().length();
        return switch (direction) {
            case SwingConstants.EAST -> Math.min(length, area.boundaries().nextCharacter(offset));
            case SwingConstants.WEST -> Math.max(0, area.boundaries().previousCharacter(offset));
            case SwingConstants.NORTH -> above(offset, -1);
            default -> above(offset, 1);
        };
    }

    private int above(int offset, int by) {
        LineTable lines = area.lines();
        int line = lines.lineAt(offset);
        int target = Math.max(0, Math.min(lines.count() - 1, line + by));
        Point magic = area.getCaret().getMagicCaretPosition();
        float x = magic == null ? x(line, Math.min(offset, lines.end(line))) : magic.x;
        return target == line ? offset : offsetAt(target, x);
    }
}

package org.kantlijn.ui.transcript;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.SwingConstants;
import javax.swing.text.Element;
import javax.swing.text.Position;
import javax.swing.text.View;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Painting;

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
        if (g.getClipBounds() == null) {
            g.clip(allocation);
        }
        Painting.textLikeDesktop(g);
        new WordPainter(g, area, this).paint();
        g.dispose();
    }

    /** Draws the words of a line. */
    void drawLine(Graphics2D g, int line, Color ink) {
        LineTable lines = area.lines();
        int baseline = lines.top(line) + area.baseline();
        String words = area.text().substring(lines.start(line), lines.end(line));
        g.setFont(area.getFont());
        g.setColor(ink);
        if (lines.needsShaping(line)) {
            area.advances().shaped(words).draw(g, 0, baseline);
        } else {
            g.drawString(words.indexOf('\t') < 0 ? words : words.replace("\t", "    "), 0, baseline);
        }
    }

    @Override
    public Shape modelToView(int offset, Shape allocation, Position.Bias bias) {
        LineTable lines = area.lines();
        int line = lines.lineAt(offset);
        int inside = Math.max(lines.start(line), Math.min(offset, lines.end(line)));
        return new Rectangle(Math.round(lines.x(line, inside)), lines.top(line), 1, lines.lineHeight());
    }

    @Override
    public int viewToModel(float x, float y, Shape allocation, Position.Bias[] biasReturn) {
        biasReturn[0] = Position.Bias.Forward;
        return wholeCharacter(area.lines().offsetAt(area.lines().lineAtY((int) y), x));
    }

    /** A letter with its accents, or an emoji of several parts, is never split. */
    private int wholeCharacter(int offset) {
        Span character = area.boundaries().whole(new Span(offset, offset + 1));
        return offset == character.start() || offset - character.start() < character.end() - offset ? character.start() : character.end();
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
        float x = magic == null ? lines.x(line, Math.min(offset, lines.end(line))) : magic.x;
        return target == line ? offset : wholeCharacter(lines.offsetAt(target, x));
    }
}

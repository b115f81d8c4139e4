package org.kantlijn.ui.intake;

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
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** Paints the words of the preview that are in sight, and tells the text component where they are. */
final class PreviewView extends View {

    private final PreviewArea area;

    PreviewView(Element element, PreviewArea area) {
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
        Rectangle place = allocation.getBounds();
        Rectangle clip = g.getClipBounds() == null ? place : g.getClipBounds();
        g.translate(place.x, place.y);
        PreviewLines lines = area.lines();
        int last = lines.lineAtY(clip.y - place.y + clip.height);
        for (int line = lines.lineAtY(clip.y - place.y); line <= last; line++) {
            paintLine(g, line);
        }
        g.dispose();
    }

    private void paintLine(Graphics2D g, int line) {
        PreviewLines lines = area.lines();
        Span here = new Span(lines.start(line), lines.end(line));
        if (here.isEmpty()) {
            return;
        }
        String words = area.page().text().substring(here.start(), here.end());
        Span selected = here.intersection(new Span(area.getSelectionStart(), area.getSelectionEnd()));
        if (!selected.isEmpty()) {
            int from = x(line, selected.start());
            g.setColor(Tone.TEXT_SELECTION.now());
            g.fillRect(from, lines.top(line) + 1, x(line, selected.end()) - from, lines.lineHeight() - 2);
        }
        int index = Math.max(0, area.page().turns().indexAt(here.start()));
        boolean speech = area.page().turns().size() > 0 && area.page().turns().all().get(index).kind() == Turn.Kind.SPEECH;
        boolean aside = !speech || area.page().leads(index);
        g.setFont(area.getFont());
        g.setColor(aside && selected.isEmpty() ? Tone.TEXT2.now() : Tone.TEXT1.now());
        g.drawString(words.replace('\t', ' '), 0, lines.top(line) + area.baseline());
    }

    private int x(int line, int offset) {
        String words = area.page().text().substring(area.lines().start(line), offset);
        return Math.round(area.widthOf(words.replace('\t', ' ')));
    }

    @Override
    public Shape modelToView(int offset, Shape allocation, Position.Bias bias) {
        PreviewLines lines = area.lines();
        int line = lines.lineAt(offset);
        int inside = Math.max(lines.start(line), Math.min(offset, lines.end(line)));
        Rectangle place = allocation.getBounds();
        return new Rectangle(place.x + x(line, inside), place.y + lines.top(line), 1, lines.lineHeight());
    }

    @Override
    public int viewToModel(float x, float y, Shape allocation, Position.Bias[] biasReturn) {
        biasReturn[0] = Position.Bias.Forward;
        Rectangle place = allocation.getBounds();
        return offsetAt(area.lines().lineAtY((int) y - place.y), x - place.x);
    }

    private int offsetAt(int line, float x) {
        PreviewLines lines = area.lines();
        String text = area.page().text();
        int end = lines.isBroken(line) ? Math.max(lines.start(line), lines.end(line) - 1) : lines.end(line);
        float used = 0;
        int offset = lines.start(line);
        while (offset < end) {
            int character = text.codePointAt(offset);
            float letter = area.letterWidth(character);
            if (x < used + letter / 2) {
                return offset;
            }
            used += letter;
            offset += Character.charCount(character);
        }
        return end;
    }

    @Override
    public int getNextVisualPositionFrom(int offset, Position.Bias bias, Shape allocation, int direction, Position.Bias[] biasReturn) {
        biasReturn[0] = Position.Bias.Forward;
        return switch (direction) {
            case SwingConstants.EAST -> area.boundaries().nextCharacter(offset);
            case SwingConstants.WEST -> area.boundaries().previousCharacter(offset);
            case SwingConstants.NORTH -> above(offset, -1);
            default -> above(offset, 1);
        };
    }

    private int above(int offset, int by) {
        PreviewLines lines = area.lines();
        int line = lines.lineAt(offset);
        int target = Math.max(0, Math.min(lines.count() - 1, line + by));
        Point magic = area.getCaret().getMagicCaretPosition();
        float x = magic == null ? x(line, Math.min(offset, lines.end(line))) : magic.x - area.getInsets().left;
        return target == line ? offset : offsetAt(target, x);
    }
}

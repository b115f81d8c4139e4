package org.kantlijn.ui.transcript;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/**
 * The whole transcript in one strip: how many codings lie where, where the current code is, and what is in view. Worked out again only
 * when codings, lines or height have changed.
 */
final class DensityStrip extends PaintedPart {

    private static final int WIDTH = 18;
    private static final int SHADE_X = 6;
    private static final int SHADE_WIDTH = 9;
    private static final int SMALLEST_FRAME = 12;
    private static final double[] SHADES = {0.04, 0.16, 0.30, 0.46};

    private final TranscriptArea area;
    private final Margin margin;
    private final JViewport viewport;
    private byte @Nullable [] shades;
    private @Nullable MarginLayout countedFor;
    private Set<Id<Code>> current = Set.of();
    private @Nullable Id<Participant> person;

    DensityStrip(TranscriptArea area, Margin margin, JViewport viewport) {
        this.area = area;
        this.margin = margin;
        this.viewport = viewport;
        MouseAdapter jumping = new Jumping();
        addMouseListener(jumping);
        addMouseMotionListener(jumping);
        viewport.addChangeListener(event -> repaint());
    }

    /** Ticks where the codes are. */
    void show(Set<Id<Code>> codes) {
        current = codes;
        repaint();
    }

    /** Ticks where somebody speaks. */
    void show(@Nullable Id<Participant> participant) {
        person = participant;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, 0);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.PAGE.now());
        g.fillRect(0, 0, getWidth(), getHeight());
        OpenTranscript open = area.open();
        if (open != null) {
            paintShades(g);
            paintCodes(g, open);
            paintPerson(g, open);
            paintFrame(g);
        }
        g.dispose();
    }

    private void paintCodes(Graphics2D g, OpenTranscript open) {
        if (!current.isEmpty()) {
            open.codings().stream().filter(c -> current.contains(c.code())).forEach(c -> tick(g, c.span(), ink(open, c)));
        }
    }

    private static Color ink(OpenTranscript open, Coding coding) {
        return open.study().code(coding.code()).map(code -> Tone.line(code.colour())).orElse(Tone.TEXT3.now());
    }

    private void paintShades(Graphics2D g) {
        byte[] rows = shadesNow();
        int from = 0;
        for (int y = 1; y <= rows.length; y++) {
            if (y == rows.length || rows[y] != rows[from]) {
                g.setColor(Tone.faded(Tone.TEXT2.now(), SHADES[rows[from]]));
                g.fillRect(SHADE_X, from, SHADE_WIDTH, y - from);
                from = y;
            }
        }
    }

    private byte[] shadesNow() {
        MarginLayout layout = margin.layoutNow();
        byte[] known = shades;
        if (known == null || countedFor != layout || known.length != getHeight()) {
            known = count(layout);
            shades = known;
            countedFor = layout;
        }
        return known;
    }

    private byte[] count(MarginLayout layout) {
        int[] changes = new int[getHeight() + 2];
        LineTable lines = area.lines();
        for (int i = 0; i < layout.codings().size(); i++) {
            int from = row(lines.top(layout.firstLine(i)));
            int to = row(lines.top(layout.lastLine(i)) + lines.lineHeight());
            changes[from]++;
            changes[Math.max(to, from + 1)]--;
        }
        byte[] counted = new byte[getHeight()];
        int open = 0;
        for (int y = 0; y < counted.length; y++) {
            open += changes[y];
            counted[y] = (byte) Math.min(SHADES.length - 1, open);
        }
        return counted;
    }

    private void paintPerson(Graphics2D g, OpenTranscript open) {
        if (person == null) {
            return;
        }
        List<Turn> turns = open.turns().all();
        for (Turn turn : turns) {
            if (person.equals(open.transcript().participant(turn.speaker()))) {
                tick(g, turn.span(), Tone.ACCENT.now());
            }
        }
    }

    private void tick(Graphics2D g, Span span, Color colour) {
        LineTable lines = area.lines();
        int from = row(lines.top(lines.lineAt(span.start())));
        int to = row(lines.top(lines.lastLineOf(span)) + lines.lineHeight());
        g.setColor(colour);
        g.fillRect(SHADE_X - 5, from, 5, Math.max(2, to - from));
    }

    private void paintFrame(Graphics2D g) {
        Rectangle view = viewport.getViewRect();
        int from = row(view.y);
        int height = Math.max(SMALLEST_FRAME, row(view.y + view.height) - from);
        g.setColor(Tone.ACCENT.now());
        g.drawRoundRect(SHADE_X - 2, Math.min(from, getHeight() - height - 1), SHADE_WIDTH + 3, height, 4, 4);
    }

    private int row(int y) {
        return (int) Math.max(0, Math.min(getHeight(), (long) y * getHeight() / Math.max(1, area.lines().height())));
    }

    /** A click jumps, dragging scrolls. */
    private final class Jumping extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            jump(event.getY());
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            jump(event.getY());
        }

        private void jump(int row) {
            int middle = (int) ((long) row * area.lines().height() / Math.max(1, getHeight()));
            area.scrollRectToVisible(new Rectangle(0, Math.max(0, middle - viewport.getHeight() / 2), 1, viewport.getHeight()));
        }
    }
}

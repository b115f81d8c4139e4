package org.kantlijn.ui.transcript;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Set;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Picture;
import org.kantlijn.ui.kit.Tone;

/** The whole transcript in one strip: how many codings lie where, where the current code is, and what is in view. */
final class DensityStrip extends PaintedPart {

    private static final int WIDTH = 18;
    private static final int SHADE_X = 6;
    private static final int SHADE_WIDTH = 9;
    private static final int SMALLEST_FRAME = 12;
    private static final double[] SHADES = {0.04, 0.16, 0.30, 0.46};

    private final TranscriptArea area;
    private final JViewport viewport;
    private final transient Picture picture = Picture.covering();
    private transient @Nullable Density density;
    private transient Set<Id<Code>> current = Set.of();
    private transient @Nullable Id<Participant> person;

    DensityStrip(TranscriptArea area, JViewport viewport) {
        this.area = area;
        this.viewport = viewport;
        MouseAdapter jumping = new Jumping();
        addMouseListener(jumping);
        addMouseMotionListener(jumping);
        addMouseWheelListener(event -> viewport.getParent()
            .dispatchEvent(SwingUtilities.convertMouseEvent(this, event, viewport.getParent())));
        viewport.addChangeListener(event -> repaint());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (picture != null) {
            picture.spoil();
        }
    }

    /** Ticks where the codes are. */
    void show(Set<Id<Code>> codes) {
        current = codes;
        repaint();
    }

    /** Ticks where somebody speaks. */
    void show(@Nullable Id<Participant> participant) {
        person = participant;
        picture.spoil();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, 0);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        OpenTranscript open = area.open();
        if (open == null) {
            g.setColor(Tone.PAGE.now());
            g.fillRect(0, 0, getWidth(), getHeight());
        } else {
            Density shown = densityNow();
            if (shown.show(open.codings(), area.changeSince(shown.codings()), current)) {
                picture.spoil();
            }
            picture.paint(g, getWidth(), getHeight(), inside -> paint(inside, shown, open));
            paintFrame(g, shown);
        }
        g.dispose();
    }

    private Density densityNow() {
        Density known = density;
        if (known == null || !known.fits(area.lines(), getHeight())) {
            known = new Density(area.lines(), getHeight());
            density = known;
            picture.spoil();
        }
        return known;
    }

    private void paint(Graphics2D g, Density shown, OpenTranscript open) {
        g.setColor(Tone.PAGE.now());
        g.fillRect(0, 0, getWidth(), getHeight());
        paintShades(g, shown.counts());
        shown.current().forEach(coding -> tick(g, shown, coding.span(),
            open.study().code(coding.code()).map(code -> Tone.line(code.colour())).orElse(Tone.TEXT3.now())));
        if (person != null) {
            for (Turn turn : open.turns().all()) {
                if (person.equals(open.transcript().participant(turn.speaker()))) {
                    tick(g, shown, turn.span(), Tone.ACCENT.now());
                }
            }
        }
    }

    private static void paintShades(Graphics2D g, int[] counts) {
        int from = 0;
        for (int row = 1; row <= counts.length; row++) {
            if (row == counts.length || shade(counts[row]) != shade(counts[from])) {
                g.setColor(Tone.faded(Tone.TEXT2.now(), SHADES[shade(counts[from])]));
                g.fillRect(SHADE_X, from, SHADE_WIDTH, row - from);
                from = row;
            }
        }
    }

    private static int shade(int count) {
        return Math.min(SHADES.length - 1, count);
    }

    private static void tick(Graphics2D g, Density shown, Span span, Color colour) {
        int from = shown.firstRow(span);
        g.setColor(colour);
        g.fillRect(SHADE_X - 5, from, 5, Math.max(2, shown.lastRow(span) - from));
    }

    private void paintFrame(Graphics2D g, Density shown) {
        Rectangle view = viewport.getViewRect();
        int from = shown.row(view.y);
        int height = Math.max(SMALLEST_FRAME, shown.row(view.y + view.height) - from);
        g.setColor(Tone.ACCENT.now());
        Crisp.box(g, new Rectangle(SHADE_X - 2, Math.max(0, Math.min(from, getHeight() - height)), SHADE_WIDTH + 4, height), 1);
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

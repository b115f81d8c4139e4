package org.kantlijn.ui.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;

/**
 * Who is in something: one dot for each participant in fixed order, a gap between groups; filled when the person is in it, an open ring
 * when not, larger and in the warning colour when one voice has 40 % or more. Its sentence always stands beside it.
 */
public final class PeopleMeter extends PaintedPart {

    private static final int PITCH = 9;
    private static final int NARROW_PITCH = 7;
    private static final int GAP = 6;
    private static final int HEIGHT = 12;

    /** What a dot says. */
    public enum Dot {
        /** The person is not in it. */
        ABSENT,
        /** The person is in it. */
        PRESENT,
        /** The person is in it with 40 % or more of its fragments. */
        DOMINANT
    }

    private transient List<List<Dot>> groups = List.of();

    /** Shows other people; the sentence is read out. */
    public void show(List<List<Dot>> newGroups, String sentence) {
        groups = newGroups;
        getAccessibleContext().setAccessibleName(sentence);
        setToolTipText(sentence);
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(dots() * PITCH + gaps(), HEIGHT);
    }

    /** With less room the dots stand closer together, down to this width. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(dots() * NARROW_PITCH + gaps(), HEIGHT);
    }

    private int dots() {
        return groups.stream().mapToInt(List::size).sum();
    }

    private int gaps() {
        return Math.max(0, groups.size() - 1) * GAP;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        int pitch = Math.max(NARROW_PITCH, Math.min(PITCH, (getWidth() - gaps()) / Math.max(1, dots())));
        int x = 0;
        for (List<Dot> group : groups) {
            for (Dot dot : group) {
                paint(g, dot, x + pitch / 2, HEIGHT / 2);
                x += pitch;
            }
            x += GAP;
        }
        g.dispose();
    }

    private static void paint(Graphics2D g, Dot dot, int x, int y) {
        switch (dot) {
            case ABSENT -> {
                g.setColor(Tone.CONTROL.now());
                g.setStroke(new BasicStroke(1));
                g.drawOval(x - 2, y - 2, 4, 4);
            }
            case PRESENT -> {
                g.setColor(Tone.ACCENT.now());
                g.fillOval(x - 3, y - 3, 6, 6);
            }
            case DOMINANT -> {
                g.setColor(Tone.WARNING.now());
                g.fillOval(x - 4, y - 4, 8, 8);
            }
        }
    }
}

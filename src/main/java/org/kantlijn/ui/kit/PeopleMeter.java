package org.kantlijn.ui.kit;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JComponent;

/**
 * Who is in something: one dot for each participant in fixed order, a gap between groups; filled when the person is in it, an open ring
 * when not, larger and in the warning colour when one voice has 40 % or more. Its sentence always stands beside it.
 */
public final class PeopleMeter extends JComponent {

    private static final int PITCH = 9;
    private static final int GAP = 6;

    /** What a dot says. */
    public enum Dot {
        /** The person is not in it. */
        ABSENT,
        /** The person is in it. */
        PRESENT,
        /** The person is in it with 40 % or more of its fragments. */
        DOMINANT
    }

    private List<List<Dot>> groups = List.of();

    /** @param sentence what is read out, such as {@code 7 van 20} */
    public PeopleMeter(List<List<Dot>> groups, String sentence) {
        show(groups, sentence);
    }

    /** Shows other people. */
    public void show(List<List<Dot>> newGroups, String sentence) {
        this.groups = newGroups;
        getAccessibleContext().setAccessibleName(sentence);
        setToolTipText(sentence);
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int dots = groups.stream().mapToInt(List::size).sum();
        return new Dimension(dots * PITCH + Math.max(0, groups.size() - 1) * GAP + 2, 12);
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        int x = 1;
        int middle = getHeight() / 2;
        for (List<Dot> group : groups) {
            for (Dot dot : group) {
                paint(g, dot, x + PITCH / 2, middle);
                x += PITCH;
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

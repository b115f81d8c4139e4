package org.kantlijn.ui.themes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.plaf.LayerUI;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints the card that is being dragged, and where it would go, above everything else on the screen. */
final class DragLayer extends LayerUI<JComponent> {

    private static final int HEIGHT = 58;
    private static final int WIDEST = 232;
    private static final int PADDING = 12;

    private final transient Wording wording;
    private transient @Nullable Shown shown;

    /**
     * What is shown.
     *
     * @param card the card that is dragged
     * @param grip where on the card it was taken
     * @param point where the mouse is, in pixels of the screen's content
     * @param spot where it would go; null for nowhere
     * @param keep whether it would stay where it was too
     */
    record Shown(CardView card, Point grip, Point point, @Nullable DropSpot spot, boolean keep) {
    }

    DragLayer(Wording wording) {
        this.wording = wording;
    }

    void show(@Nullable Shown next) {
        shown = next;
    }

    @Override
    public void paint(Graphics graphics, JComponent layer) {
        super.paint(graphics, layer);
        Shown now = shown;
        if (now != null) {
            Graphics2D g = Painting.smooth(graphics);
            if (now.spot() != null) {
                mark(g, now.spot());
            }
            ghost(g, now);
            g.dispose();
        }
    }

    private void mark(Graphics2D g, DropSpot spot) {
        Rectangle mark = spot.mark();
        g.setColor(Tone.ACCENT.now());
        if (spot.kind() == DropSpot.Kind.PLACE) {
            g.fillRect(mark.x, mark.y, mark.width, 2);
            g.fillOval(mark.x - 3, mark.y - 2, 6, 6);
            return;
        }
        boolean open = spot.kind() == DropSpot.Kind.NEW_THEME;
        g.setStroke(open ? new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0) : new BasicStroke(2));
        int inset = spot.kind() == DropSpot.Kind.JOIN ? 1 : 8;
        g.drawRoundRect(mark.x + inset, mark.y + inset, mark.width - 2 * inset - 1, mark.height - 2 * inset - 1, 8, 8);
    }

    private void ghost(Graphics2D g, Shown now) {
        int width = Math.min(WIDEST, now.card().getWidth());
        int x = now.point().x - Math.min(now.grip().x, width / 2);
        int y = now.point().y - Math.min(now.grip().y, HEIGHT / 2) + 8;
        shadow(g, x, y, width);
        g.setColor(Tone.POPUP.now());
        g.fillRoundRect(x, y, width, HEIGHT, 8, 8);
        g.setColor(Tone.ACCENT.now());
        g.setStroke(new BasicStroke(2));
        g.drawRoundRect(x, y, width, HEIGHT, 8, 8);
        new Swatch(now.card().card().code().colour()).paintIcon(null, g, x + PADDING, y + 12);
        g.setFont(Type.sans(13));
        String name = Painting.fitted(now.card().card().code().name(), g.getFontMetrics(), width - 3 * PADDING);
        Painting.text(g, name, new Ink(Type.sans(13), Tone.TEXT1.now()), x + 2 * PADDING, y + 24);
        hint(g, now, x + PADDING, y + 46, width - 2 * PADDING);
    }

    private static void shadow(Graphics2D g, int x, int y, int width) {
        for (int ring = 6; ring > 0; ring--) {
            g.setColor(new Color(0, 0, 0, 5));
            g.fillRoundRect(x - ring, y - ring + 3, width + 2 * ring, HEIGHT + 2 * ring, 8 + ring, 8 + ring);
        }
    }

    private void hint(Graphics2D g, Shown now, int x, int baseline, int width) {
        g.setFont(Type.sans(11));
        int left = x;
        if (canStay(now) && !now.keep()) {
            String key = wording.text("drag.key");
            int wide = g.getFontMetrics().stringWidth(key) + 8;
            g.setColor(Tone.LINE_STRONG.now());
            g.setStroke(new BasicStroke(1));
            g.drawRoundRect(x, baseline - 12, wide, 16, 4, 4);
            Painting.text(g, key, new Ink(Type.sans(11), Tone.TEXT2.now()), x + 4, baseline);
            left += wide + 6;
        }
        String words = Painting.fitted(words(now), g.getFontMetrics(), width - (left - x));
        Painting.text(g, words, new Ink(Type.sans(11), Tone.TEXT2.now()), left, baseline);
    }

    /** A card stays too where it lies in a theme now and would go into another. */
    private static boolean canStay(Shown now) {
        DropSpot spot = now.spot();
        return spot != null && spot.kind() == DropSpot.Kind.PLACE && now.card().card().theme() != null
            && !now.card().card().theme().equals(spot.theme());
    }

    private String words(Shown now) {
        DropSpot spot = now.spot();
        if (spot == null) {
            return wording.text("drag.nowhere");
        }
        return switch (spot.kind()) {
            case PLACE -> canStay(now) ? wording.text(now.keep() ? "drag.both" : "drag.stay") : wording.text("drag.place");
            case JOIN -> wording.text("drag.join");
            case NEW_THEME -> wording.text("drag.new");
            case TAKE_OUT -> wording.text("drag.out");
        };
    }
}

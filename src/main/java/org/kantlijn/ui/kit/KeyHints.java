package org.kantlijn.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;

/** One line that says which keys do what here. What finds no room is left out. */
public final class KeyHints extends PaintedPart {

    private static final int HEIGHT = 32;
    private static final int GAP = 18;

    private transient List<Hint> hints;

    /**
     * What a key does.
     *
     * @param keys the keys, side by side
     * @param words what they do
     */
    public record Hint(List<String> keys, String words) {
    }

    /** Shows these. */
    public KeyHints(List<Hint> hints) {
        this.hints = hints;
        show(hints);
    }

    /** Shows others. */
    public void show(List<Hint> others) {
        hints = List.copyOf(others);
        getAccessibleContext().setAccessibleName(hints.stream().map(hint -> String.join("+", hint.keys()) + ": " + hint.words())
            .collect(Collectors.joining(", ")));
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.LINE.now());
        g.fillRect(0, 0, getWidth(), Tone.lineWidth());
        int x = 12;
        for (Hint hint : hints) {
            int caps = KeyCaps.width(g, hint.keys());
            int words = g.getFontMetrics(Type.sans(12)).stringWidth(hint.words());
            if (x + caps + 6 + words > getWidth()) {
                break;
            }
            KeyCaps.paint(g, hint.keys(), x, getHeight() / 2 + 1);
            Painting.text(g, hint.words(), new Ink(Type.sans(12), Tone.TEXT2.now()), x + caps + 6, getHeight() / 2 + 5);
            x += caps + 6 + words + GAP;
        }
        g.dispose();
    }
}

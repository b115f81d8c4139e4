package org.kantlijn.ui.themes;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JPanel;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A code as a card: its name and figures, a quote, and under which other themes it lies. */
final class CardView extends JPanel implements Member {

    private static final int PADDING = 12;
    private static final int EDGE = 9;
    private static final int NAME = 20;
    private static final int QUOTE = 18;
    private static final int QUOTE_GAP = 4;
    private static final int QUOTE_LINES = 2;
    private static final double FAINT = 0.4;

    private final transient Board.Card card;
    private final transient Wording wording;
    private final transient Icon copy = Icons.of("copy", 14, Tone.TEXT3);
    private transient BoardFigures.OfCode figures = BoardFigures.OfCode.NONE;
    private boolean faint;
    private boolean chosen;

    CardView(Board.Card card, Wording wording) {
        this.card = card;
        this.wording = wording;
        setOpaque(false);
        setFocusable(true);
        show(figures);
    }

    Board.Card card() {
        return card;
    }

    @Override
    public Board.Key key() {
        return card.key();
    }

    /** Shows other figures. */
    void show(BoardFigures.OfCode newFigures) {
        figures = newFigures;
        String read = wording.text("card.read", card.code().name(), figures.fragments(), figures.people());
        getAccessibleContext().setAccessibleName(card.elsewhere().isEmpty() ? read : read + ", " + elsewhere());
        setToolTipText(figures.quote().isEmpty() ? card.code().name() : "<html><div width=320>" + escaped(figures.quote()) + "</div>");
        revalidate();
        repaint();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Shows the card as one that is on its way elsewhere. */
    void faint(boolean now) {
        faint = now;
        repaint();
    }

    /** Shows whether its code is the selected one. */
    void chosen(boolean now) {
        chosen = now;
        repaint();
    }

    private String elsewhere() {
        return wording.text("card.elsewhere", String.join(", ", card.elsewhere()));
    }

    private List<String> quote(int width) {
        return Lines.of(figures.quote(), getFontMetrics(Type.serif(13)), width - 2 * PADDING, QUOTE_LINES);
    }

    @Override
    public Dimension getPreferredSize() {
        int lines = quote(getWidth()).size();
        int height = 2 * EDGE + NAME + (lines == 0 ? 0 : QUOTE_GAP + lines * QUOTE) + (card.elsewhere().isEmpty() ? 0 : NAME);
        return new Dimension(getWidth(), height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        if (faint) {
            g.setComposite(AlphaComposite.SrcOver.derive((float) FAINT));
        }
        ground(g);
        int baseline = EDGE + 14;
        top(g, baseline);
        int y = EDGE + NAME + QUOTE_GAP;
        for (String line : quote(getWidth())) {
            Painting.text(g, line, new Ink(Type.serif(13), Tone.TEXT2.now()), PADDING, y + 13);
            y += QUOTE;
        }
        if (!card.elsewhere().isEmpty()) {
            int bottom = getHeight() - EDGE - 5;
            copy.paintIcon(this, g, PADDING, bottom - 11);
            g.setFont(Type.sans(11));
            String also = Painting.fitted(elsewhere(), g.getFontMetrics(), getWidth() - 2 * PADDING - 18);
            Painting.text(g, also, new Ink(Type.sans(11), Tone.TEXT2.now()), PADDING + 18, bottom);
        }
        g.dispose();
    }

    private void ground(Graphics2D g) {
        g.setColor((chosen ? Tone.SELECTED : Tone.FIELD).now());
        g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 8, 8);
        boolean ringed = isFocusOwner();
        g.setColor((ringed ? Tone.FOCUS : Tone.LINE).now());
        g.setStroke(new BasicStroke(ringed ? 2 : 1));
        int inset = ringed ? 1 : 0;
        g.drawRoundRect(inset, inset, getWidth() - 1 - 2 * inset, getHeight() - 1 - 2 * inset, 8, 8);
    }

    private void top(Graphics2D g, int baseline) {
        new Swatch(card.code().colour()).paintIcon(this, g, PADDING, baseline - 11);
        String counts = wording.text("card.counts", figures.fragments(), figures.people());
        g.setFont(Type.sans(12));
        FontMetrics small = g.getFontMetrics();
        int right = getWidth() - PADDING;
        g.setColor(Tone.TEXT2.now());
        g.drawString(counts, right - small.stringWidth(counts), baseline);
        g.setFont(Type.sans(13));
        int room = right - small.stringWidth(counts) - 8 - PADDING - 12;
        Painting.text(g, Painting.fitted(card.code().name(), g.getFontMetrics(), room), new Ink(Type.sans(13), Tone.TEXT1.now()),
            PADDING + 12, baseline);
    }
}

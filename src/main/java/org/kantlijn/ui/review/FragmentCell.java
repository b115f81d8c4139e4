package org.kantlijn.ui.review;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints a row of the list of fragments: the head of a group, or citation, quote and codes. One object paints all rows. */
final class FragmentCell extends JPanel implements ListCellRenderer<ReviewRow> {

    private static final int HEAD = 32;
    private static final int LEFT = 24;
    private static final int QUOTE_LEFT = 116;
    private static final int RIGHT = 20;
    private static final int TOP = 9;
    private static final int LINE = 21;
    private static final int CODES = 22;
    private static final int QUOTE_LINES = 3;

    private final transient Wording wording;
    private final transient Figures figures;
    private transient @Nullable ReviewRow row;
    private int width;
    private boolean selected;
    private boolean active;

    FragmentCell(Wording wording, Figures figures) {
        this.wording = wording;
        this.figures = figures;
    }

    @Override
    public Component getListCellRendererComponent(JList<? extends ReviewRow> list, ReviewRow value, int index, boolean isSelected,
                                                  boolean hasFocus) {
        row = value;
        width = list.getWidth();
        selected = isSelected;
        active = list.isFocusOwner();
        getAccessibleContext().setAccessibleName(read(value));
        return this;
    }

    private String read(ReviewRow value) {
        if (value instanceof ReviewRow.Passage passage) {
            return wording.text("row.read", passage.fragment().citation(), passage.quote(),
                String.join(", ", passage.codes().stream().map(Code::name).toList()));
        }
        ReviewRow.Group group = (ReviewRow.Group) value;
        return group.name() + ", " + figures.fragments(group.fragments());
    }

    private List<String> lines(ReviewRow.Passage passage) {
        return Lines.of(passage.quote(), getFontMetrics(Type.serif(14)), width - QUOTE_LEFT - RIGHT, QUOTE_LINES);
    }

    @Override
    public Dimension getPreferredSize() {
        if (row instanceof ReviewRow.Passage passage) {
            return new Dimension(1, 2 * TOP + Math.max(1, lines(passage).size()) * LINE + CODES);
        }
        return new Dimension(1, HEAD);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        width = getWidth();
        if (row instanceof ReviewRow.Passage passage) {
            ground(g, Tone.PAGE);
            paint(g, passage);
        } else if (row instanceof ReviewRow.Group group) {
            ground(g, Tone.PANEL);
            paint(g, group);
        }
        g.dispose();
    }

    private void ground(Graphics2D g, Tone plain) {
        Tone fill = selected ? active ? Tone.SELECTED : Tone.SELECTED_INACTIVE : plain;
        g.setColor(fill.now());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setColor(Tone.LINE.now());
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        if (selected && active) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRect(1, 1, getWidth() - 2, getHeight() - 2);
        }
    }

    private void paint(Graphics2D g, ReviewRow.Group group) {
        int baseline = HEAD / 2 + 5;
        Painting.text(g, group.name(), new Ink(Type.semibold(13), Tone.TEXT1.now()), LEFT, baseline);
        int x = LEFT + g.getFontMetrics().stringWidth(group.name()) + 8;
        String count = group.loud() ? wording.text("group.of", group.fragments(), group.of()) : figures.fragments(group.fragments());
        g.setFont(Type.sans(12));
        FontMetrics small = g.getFontMetrics();
        int right = getWidth() - RIGHT - small.stringWidth(count);
        Painting.text(g, count, new Ink(Type.sans(12), Tone.TEXT2.now()), right, baseline);
        if (group.loud()) {
            String share = figures.percent((double) group.fragments() / group.of());
            int wide = small.stringWidth(share) + 12;
            right -= wide + 8;
            g.setColor(Tone.ON_WARNING.now());
            g.fillRoundRect(right, 6, wide, 20, 6, 6);
            Painting.text(g, share, new Ink(Type.sans(12), Tone.WARNING.now()), right + 6, baseline);
        }
        Painting.text(g, Painting.fitted(group.detail(), small, Math.max(0, right - 12 - x)), new Ink(Type.sans(12), Tone.TEXT2.now()),
            x, baseline);
    }

    private void paint(Graphics2D g, ReviewRow.Passage passage) {
        g.setFont(Type.sans(12));
        String citation = Painting.fitted(passage.fragment().citation(), g.getFontMetrics(), QUOTE_LEFT - LEFT - 8);
        Painting.text(g, citation, new Ink(Type.sans(12), Tone.TEXT2.now()), LEFT, TOP + 15);
        int y = TOP;
        for (String line : lines(passage)) {
            Painting.text(g, line, new Ink(Type.serif(14), Tone.TEXT1.now()), QUOTE_LEFT, y + 15);
            y += LINE;
        }
        g.setFont(Type.sans(12));
        FontMetrics small = g.getFontMetrics();
        int x = QUOTE_LEFT;
        for (Code code : passage.codes()) {
            String name = Painting.fitted(code.name(), small, getWidth() - RIGHT - x - 12);
            if (x + 60 > getWidth() - RIGHT && x > QUOTE_LEFT) {
                break;
            }
            new Swatch(code.colour()).paintIcon(this, g, x, y + 3);
            Painting.text(g, name, new Ink(Type.sans(12), Tone.TEXT2.now()), x + 12, y + 14);
            x += 12 + small.stringWidth(name) + 16;
        }
    }

    @Override
    public void revalidate() {
        // A stamp is never laid out.
    }

    @Override
    public void repaint(long delay, int x, int y, int w, int h) {
        // A stamp is painted by its list.
    }
}

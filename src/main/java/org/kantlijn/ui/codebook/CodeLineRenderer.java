package org.kantlijn.ui.codebook;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.BitSet;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.tree.TreeCellRenderer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** Paints a row: swatch, name with the letters that the filter found, fragments, people. Reaches to the right edge of the tree. */
final class CodeLineRenderer extends JComponent implements TreeCellRenderer {

    private static final int NAME = Columns.SWATCH + Columns.AFTER_SWATCH;

    private final Font plain = Type.sans(13);
    private final Font strong = Type.semibold(13);
    private final CodebookModel model;
    private CodeOutline.@Nullable Line line;

    CodeLineRenderer(CodebookModel model) {
        this.model = model;
    }

    @Override
    public Component getTreeCellRendererComponent(JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row,
                                                  boolean focused) {
        Id<Code> id = OutlineTreeModel.id(value);
        CodeOutline outline = model.outline().get();
        line = outline.line(id);
        int depth = outline.way(id).size() - 1;
        setPreferredSize(new Dimension(Math.max(0, tree.getWidth() - Columns.left(depth)), Columns.ROW_HEIGHT));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        CodeOutline.Line shown = line;
        if (shown == null) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        g.setFont(plain);
        FontMetrics metrics = g.getFontMetrics();
        int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        new Swatch(shown.code().colour()).paintIcon(this, g, 0, (getHeight() - 14) / 2);
        int end = getWidth() - Columns.FRAGMENTS - figures(g, shown, baseline) - Columns.BEFORE_FIGURES;
        name(g, shown, end, baseline);
        g.dispose();
    }

    /** @return the width of the number of fragments */
    private int figures(Graphics2D g, CodeOutline.Line shown, int baseline) {
        if (shown.code().id().equals(CodeOutline.DRAFT)) {
            return 0;
        }
        String fragments = String.valueOf(shown.fragments());
        OptionalInt people = model.people().of(shown);
        g.setColor(Tone.TEXT1.now());
        Painting.number(g, fragments, getWidth() - Columns.FRAGMENTS, baseline);
        if (people.isPresent()) {
            g.setColor(Tone.TEXT3.now());
            Painting.number(g, String.valueOf(people.getAsInt()), getWidth() - Columns.PEOPLE, baseline);
        }
        return fragments.length() * g.getFontMetrics().charWidth('0');
    }

    private void name(Graphics2D g, CodeOutline.Line shown, int end, int baseline) {
        Font font = shown.group() ? strong : plain;
        g.setFont(font);
        String text = Painting.fitted(shown.code().name(), g.getFontMetrics(), end - NAME);
        int x = NAME;
        int from = 0;
        while (from < text.length()) {
            boolean found = shown.letters().get(from);
            int to = Math.min(text.length(), runEnd(shown.letters(), from, found));
            String run = text.substring(from, to);
            Painting.text(g, run, new Ink(found ? strong : font, found ? Tone.ACCENT_TEXT.now() : colour(shown)), x, baseline);
            x += g.getFontMetrics().stringWidth(run);
            from = to;
        }
    }

    private static int runEnd(BitSet letters, int from, boolean found) {
        int next = found ? letters.nextClearBit(from) : letters.nextSetBit(from);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    private Color colour(CodeOutline.Line shown) {
        if (shown.code().id().equals(model.cut().get())) {
            return Tone.DISABLED.now();
        }
        return shown.fits() ? Tone.TEXT1.now() : Tone.TEXT3.now();
    }
}

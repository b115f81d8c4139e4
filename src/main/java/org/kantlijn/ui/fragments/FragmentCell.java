package org.kantlijn.ui.fragments;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.Locale;
import javax.swing.JComponent;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A row of the fragments: citation, words, the other codes over them, coder; and the heads of these columns. */
final class FragmentCell extends PaintedCell<FragmentRow> {

    private static final int CITATION_X = 24;
    private static final int QUOTE_X = 96;
    private static final int OTHERS_WIDTH = 190;
    private static final int CODER_WIDTH = 70;

    private final transient Wording wording;

    FragmentCell(Wording wording, Locale locale) {
        super(28, false);
        this.wording = wording;
        setLocale(locale);
    }

    private static int othersX(int width) {
        return width - OTHERS_WIDTH - CODER_WIDTH;
    }

    @Override
    protected void paintRow(Graphics2D g, FragmentRow row) {
        int baseline = 19;
        g.setFont(Type.sans(12));
        String citation = Painting.fitted(row.citation(), g.getFontMetrics(), QUOTE_X - CITATION_X - 6);
        Painting.text(g, citation, new Ink(Type.sans(12), Tone.TEXT2.now()), CITATION_X, baseline);
        int othersX = othersX(getWidth());
        g.setFont(Type.serif(14));
        String quote = Painting.fitted(row.quote(), g.getFontMetrics(), othersX - QUOTE_X - 16);
        Painting.text(g, quote, new Ink(Type.serif(14), Tone.TEXT1.now()), QUOTE_X, baseline);
        paintOthers(g, row, othersX, baseline);
        g.setFont(Type.sans(12));
        String coder = Painting.fitted(row.coder().name(), g.getFontMetrics(), CODER_WIDTH - 12);
        Painting.text(g, coder, new Ink(Type.sans(12), Tone.TEXT2.now()), getWidth() - CODER_WIDTH, baseline);
        underline(g);
    }

    private static void paintOthers(Graphics2D g, FragmentRow row, int othersX, int baseline) {
        if (row.others().isEmpty()) {
            return;
        }
        Code first = row.others().get(0);
        g.setColor(Tone.line(first.colour()));
        g.fillRoundRect(othersX, 7, 4, 14, 2, 2);
        g.setFont(Type.sans(12));
        String names = String.join(", ", row.others().stream().map(Code::name).toList());
        Painting.text(g, Painting.fitted(names, g.getFontMetrics(), OTHERS_WIDTH - 24), new Ink(Type.sans(12), Tone.TEXT2.now()),
            othersX + 12, baseline);
    }

    @Override
    protected String words(FragmentRow row) {
        String others = String.join(", ", row.others().stream().map(Code::name).toList());
        return wording.text("row.words", row.citation(), row.quote(), row.coder().name(), others);
    }

    /** The heads of the columns. */
    JComponent header() {
        return new Header(wording);
    }

    private static final class Header extends JComponent {

        private final transient Wording wording;

        Header(Wording wording) {
            this.wording = wording;
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(0, 26);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = Painting.smooth(graphics);
            g.setColor(Tone.PAGE.now());
            g.fillRect(0, 0, getWidth(), getHeight());
            head(g, "column.citation", CITATION_X);
            head(g, "column.fragment", QUOTE_X);
            head(g, "column.others", othersX(getWidth()));
            head(g, "column.coder", getWidth() - CODER_WIDTH);
            g.setColor(Tone.LINE.now());
            g.fillRect(0, getHeight() - 1, getWidth(), 1);
            g.dispose();
        }

        private void head(Graphics2D g, String key, int x) {
            Painting.text(g, wording.text(key), new Ink(Type.sans(12), Tone.TEXT2.now()), x, 17);
        }
    }
}

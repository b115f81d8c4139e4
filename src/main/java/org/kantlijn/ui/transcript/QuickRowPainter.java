package org.kantlijn.ui.transcript;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints a row of the quick entry: swatch, name with the letters typed in accent, path, count; the chosen one with its description. */
final class QuickRowPainter extends PaintedPart implements ListCellRenderer<QuickRow> {

    private static final int ROW = 28;
    private static final int DESCRIPTION_LINE = 17;
    private static final int NAME_X = 24;

    private final transient Wording wording;
    private transient @Nullable QuickRow row;
    private transient List<String> description = List.of();
    private boolean chosen;

    QuickRowPainter(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Component getListCellRendererComponent(JList<? extends QuickRow> list, QuickRow value, int index, boolean selected,
        boolean focus) {
        row = value;
        // A list measures its rows as if none were selected, but the chosen one is higher.
        chosen = list.isSelectedIndex(index);
        CodeMatcher.Entry entry = value.entry();
        description = List.of();
        if (chosen && entry != null) {
            Code.Guide guide = entry.code().guide();
            String text = guide.exclude().isBlank() ? guide.description()
                : wording.text("quick.description", guide.description(), guide.exclude());
            FontMetrics metrics = getFontMetrics(Type.sans(12));
            description = text.isBlank() ? List.of() : Lines.of(text, metrics, Math.max(200, list.getWidth() - NAME_X - 16), 2);
        }
        getAccessibleContext().setAccessibleName(entry == null ? wording.text("quick.new", value.typed())
            : entry.code().name() + " " + entry.path());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(100, ROW + description.size() * DESCRIPTION_LINE + (description.isEmpty() ? 0 : 6));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        QuickRow shown = row;
        if (shown == null) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        if (chosen) {
            g.setColor(Tone.SELECTED.now());
            g.fillRoundRect(0, 0, getWidth(), ROW, 6, 6);
        }
        if (shown.entry() == null) {
            paintNew(g, shown);
        } else {
            paintCode(g, shown.entry(), shown.typed());
        }
        int y = ROW + 15;
        for (String line : description) {
            Painting.text(g, line, new Ink(Type.sans(12), Tone.TEXT2.now()), NAME_X, y);
            y += DESCRIPTION_LINE;
        }
        g.dispose();
    }

    private void paintNew(Graphics2D g, QuickRow shown) {
        Painting.text(g, "+", new Ink(Type.sans(15), Tone.TEXT2.now()), 8, 19);
        String text = wording.text("quick.new", shown.typed());
        Painting.text(g, text, new Ink(Type.sans(13), Tone.TEXT1.now()), NAME_X, 19);
        if (!shown.alike().isEmpty()) {
            int free = getWidth() - NAME_X - g.getFontMetrics().stringWidth(text) - 24;
            g.setFont(Type.sans(12));
            String alike = Painting.fitted(wording.text("quick.alike", shown.alike()), g.getFontMetrics(), Math.max(0, free));
            Painting.text(g, alike, new Ink(Type.sans(12), Tone.TEXT2.now()), getWidth() - 8 - g.getFontMetrics().stringWidth(alike), 19);
        }
    }

    private void paintCode(Graphics2D g, CodeMatcher.Entry entry, String typed) {
        g.setColor(Tone.line(entry.code().colour()));
        g.fillRoundRect(8, 7, 4, 14, 2, 2);
        g.setFont(Type.sans(13));
        int room = getWidth() - NAME_X - 60;
        String name = Painting.fitted(entry.code().name(), g.getFontMetrics(), room);
        int x = NAME_X;
        int at = typed.isBlank() ? -1 : FoldedText.of(name).indexOf(FoldedText.of(typed.strip()));
        int end = at < 0 ? 0 : Math.min(name.length(), at + typed.strip().length());
        if (at >= 0) {
            x = paint(g, name.substring(0, at), Type.sans(13), Tone.TEXT1.now(), x);
            x = paint(g, name.substring(at, end), Type.semibold(13), Tone.ACCENT_TEXT.now(), x);
        }
        x = paint(g, name.substring(end), Type.sans(13), Tone.TEXT1.now(), x);
        g.setFont(Type.sans(12));
        String path = Painting.fitted(entry.path(), g.getFontMetrics(), Math.max(0, getWidth() - x - 60));
        Painting.text(g, path, new Ink(Type.sans(12), Tone.TEXT2.now()), x + 8, 19);
        g.setFont(Type.sans(13));
        g.setColor(Tone.TEXT2.now());
        Painting.number(g, String.valueOf(entry.count()), getWidth() - 10, 19);
    }

    private static int paint(Graphics2D g, String text, Font font, Color colour, int x) {
        Painting.text(g, text, new Ink(font, colour), x, 19);
        return x + g.getFontMetrics().stringWidth(text);
    }
}

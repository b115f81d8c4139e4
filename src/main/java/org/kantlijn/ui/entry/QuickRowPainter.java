package org.kantlijn.ui.entry;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.MatchedText;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints a row of the quick entry: swatch, name with the letters typed in accent, path, pin, count; the chosen one with what it means. */
final class QuickRowPainter extends PaintedPart implements ListCellRenderer<QuickRow> {

    private static final int ROW = 28;
    private static final int BASELINE = 19;
    private static final int DESCRIPTION_LINE = 17;
    private static final int NAME_X = 24;
    private static final int COUNT_ROOM = 62;

    private final transient Wording wording;
    private final transient QuickRows rows;
    private final transient Icon tick = Icons.of("check", 14, Tone.ACCENT_TEXT);
    private transient @Nullable QuickRow row;
    private transient List<String> description = List.of();
    private boolean chosen;

    QuickRowPainter(Wording wording, QuickRows rows) {
        this.wording = wording;
        this.rows = rows;
    }

    @Override
    public Component getListCellRendererComponent(JList<? extends QuickRow> list, QuickRow value, int index, boolean selected,
        boolean focus) {
        row = value;
        // A list measures its rows as if none were selected, but the chosen one is higher.
        chosen = list.isSelectedIndex(index);
        description = chosen ? describe(value, Math.max(200, list.getWidth() - NAME_X - 16)) : List.of();
        getAccessibleContext().setAccessibleName(words(value));
        return this;
    }

    /** A row as it is read out. */
    String words(QuickRow value) {
        Code code = value.code();
        if (code == null || value.found() == null) {
            return wording.text("quick.new", value.typed());
        }
        String name = code.name() + " " + value.found().entry().path();
        return rows.isTicked(code) ? wording.text("quick.ticked", name) : name;
    }

    /** What is said under the chosen row: what the code means, or what the codes mean that a new one would resemble. */
    private List<String> describe(QuickRow value, int width) {
        FontMetrics metrics = getFontMetrics(Type.sans(12));
        Code code = value.code();
        if (code != null) {
            Code.Guide guide = code.guide();
            String text = guide.exclude().isBlank() ? guide.description()
                : wording.text("quick.description", guide.description(), guide.exclude());
            return text.isBlank() ? List.of() : Lines.of(text, metrics, width, 2);
        }
        List<String> lines = new ArrayList<>();
        for (Code alike : value.alike()) {
            String meaning = alike.guide().description().strip();
            lines.addAll(Lines.of(meaning.isEmpty() ? alike.name() : wording.text("quick.meaning", alike.name(), meaning), metrics, width,
                2));
        }
        return lines;
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
        if (shown.found() == null) {
            paintNew(g, shown);
        } else {
            paintCode(g, shown.found(), shown);
        }
        int y = ROW + 15;
        for (String line : description) {
            Painting.text(g, line, new Ink(Type.sans(12), Tone.TEXT2.now()), NAME_X, y);
            y += DESCRIPTION_LINE;
        }
        g.dispose();
    }

    private void paintNew(Graphics2D g, QuickRow shown) {
        Painting.text(g, "+", new Ink(Type.sans(15), Tone.TEXT2.now()), 8, BASELINE);
        String text = Painting.fitted(wording.text("quick.new", shown.typed()), g.getFontMetrics(Type.sans(13)), getWidth() - NAME_X - 8);
        Painting.text(g, text, new Ink(Type.sans(13), Tone.TEXT1.now()), NAME_X, BASELINE);
        int end = NAME_X + g.getFontMetrics().stringWidth(text);
        if (!shown.alike().isEmpty()) {
            FontMetrics metrics = g.getFontMetrics(Type.sans(12));
            String names = String.join(", ", shown.alike().stream().limit(2).map(Code::name).toList());
            String alike = Painting.fitted(wording.text("quick.alike", names), metrics, Math.max(0, getWidth() - end - 24));
            Painting.text(g, alike, new Ink(Type.sans(12), Tone.TEXT2.now()), getWidth() - 8 - metrics.stringWidth(alike), BASELINE);
        }
    }

    private void paintCode(Graphics2D g, CodeMatcher.Found found, QuickRow shown) {
        boolean ticked = rows.isTicked(found.code());
        if (ticked) {
            tick.paintIcon(this, g, 1, 7);
        }
        g.setColor(Tone.line(found.code().colour()));
        g.fillRect(ticked ? 17 : 8, 7, 4, 14);
        int x = MatchedText.paint(g, found.code().name(), shown.letters().places(found.entry().name()),
            new Ink(Type.sans(13), Tone.TEXT1.now()), new MatchedText.Room(NAME_X, BASELINE, getWidth() - NAME_X - COUNT_ROOM));
        String path = Painting.fitted(found.entry().path(), g.getFontMetrics(Type.sans(12)), Math.max(0, getWidth() - x - COUNT_ROOM - 8));
        Painting.text(g, path, new Ink(Type.sans(12), Tone.TEXT2.now()), x + 8, BASELINE);
        if (found.pin() > 0) {
            paintPin(g, found.pin(), getWidth() - COUNT_ROOM + 8);
        }
        g.setFont(Type.sans(13));
        g.setColor(Tone.TEXT2.now());
        Painting.number(g, String.valueOf(found.count()), getWidth() - 10, BASELINE);
    }

    /** The key that the code is under, as a small key cap. */
    private static void paintPin(Graphics2D g, int pin, int x) {
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(x, 6, 15, 15, 4, 4);
        String digit = String.valueOf(pin);
        int width = g.getFontMetrics(Type.sans(11)).stringWidth(digit);
        Painting.text(g, digit, new Ink(Type.sans(11), Tone.TEXT2.now()), x + (16 - width) / 2, 18);
    }
}

package org.kantlijn.ui.frame;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.swing.KeyStroke;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.KeyCaps;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A line of the list of keys: what is done, whether the key was changed, the key. */
final class KeyCell extends PaintedCell<KeyLine> {

    private static final int ROW = 28;
    private static final int NAME_X = 20;
    private static final int EDGE = 20;
    private static final int BASELINE = 19;

    private final transient Wording wording;
    private final transient Predicate<Command> waiting;

    /** @param waiting true for the action that waits for its new key */
    KeyCell(Wording wording, Predicate<Command> waiting) {
        super(ROW, true);
        this.wording = wording;
        this.waiting = waiting;
    }

    @Override
    protected void paintRow(Graphics2D g, KeyLine line) {
        if (line instanceof KeyLine.Heading heading) {
            Painting.text(g, heading.text(), new Ink(Type.semibold(12), Tone.TEXT2.now()), NAME_X, BASELINE);
        } else if (line instanceof KeyLine.Entry entry) {
            paint(g, entry);
        }
    }

    private void paint(Graphics2D g, KeyLine.Entry entry) {
        int end = getWidth() - EDGE - paintKey(g, entry.command()) - 12;
        Ink small = new Ink(Type.sans(12), Tone.TEXT3.now());
        String changed = entry.changed() ? wording.text("keys.changed") : "";
        int mark = g.getFontMetrics(small.font()).stringWidth(changed);
        Painting.text(g, changed, small, end - mark, BASELINE);
        Ink ink = new Ink(Type.sans(13), Tone.TEXT1.now());
        String name = Painting.fitted(entry.command().text(), g.getFontMetrics(ink.font()), end - mark - 8 - NAME_X);
        Painting.text(g, name, ink, NAME_X, BASELINE);
    }

    private int paintKey(Graphics2D g, Command command) {
        int right = getWidth() - EDGE;
        KeyStroke key = command.key();
        if (key == null || waiting.test(command)) {
            boolean waits = waiting.test(command);
            String words = wording.text(waits ? "keys.press" : "keys.none");
            Ink ink = new Ink(Type.sans(12), (waits ? Tone.ACCENT_TEXT : Tone.TEXT3).now());
            int width = g.getFontMetrics(ink.font()).stringWidth(words);
            Painting.text(g, words, ink, right - width, BASELINE);
            return width;
        }
        List<String> keys = KeyNames.parts(key, locale());
        int width = KeyCaps.width(g, keys);
        KeyCaps.paint(g, keys, right - width, ROW / 2);
        return width;
    }

    private Locale locale() {
        return wording.locale();
    }

    @Override
    protected String words(KeyLine line) {
        if (line instanceof KeyLine.Entry entry) {
            String key = entry.command().keyWords().isEmpty() ? wording.text("keys.none") : entry.command().keyWords();
            return entry.command().text() + ", " + key + (entry.changed() ? ", " + wording.text("keys.changed") : "");
        }
        return ((KeyLine.Heading) line).text();
    }
}

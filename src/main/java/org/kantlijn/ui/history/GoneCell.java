package org.kantlijn.ui.history;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.Map;
import javax.swing.Icon;
import org.kantlijn.study.Kind;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Something that is gone, in two lines: what it was, and what kind of thing, of what, removed by whom and when. */
final class GoneCell extends PaintedCell<Gone> {

    private static final int HEIGHT = 48;
    private static final int SIDE = 24;
    private static final int WORDS_LEFT = 50;
    private static final int GAP = 12;
    private static final int ICON = 14;

    private final transient HistoryWords words;
    private final transient Wording wording;
    private final transient Map<Kind, Icon> icons = Map.of(Kind.TRANSCRIPT, icon("file-plus"), Kind.PARTICIPANT, icon("user"), Kind.THEME,
        icon("layers"), Kind.MEMO, icon("message-square"));
    private final transient Icon general = icon("trash-2");
    private final Font body = Type.sans(13);
    private final Font said = Type.serif(14);
    private final Font small = Type.sans(12);
    private transient Past past;

    GoneCell(HistoryWords words, Past past) {
        super(HEIGHT, false);
        this.words = words;
        this.wording = words.wording();
        this.past = past;
    }

    private static Icon icon(String name) {
        return Icons.of(name, ICON, Tone.TEXT2);
    }

    @Override
    protected void paintRow(Graphics2D g, Gone gone) {
        Icon icon = gone.colour() == null ? icons.getOrDefault(gone.thing().kind(), general) : new Swatch(gone.colour());
        icon.paintIcon(this, g, SIDE + (ICON - icon.getIconWidth()) / 2, 8);
        FontMetrics metrics = g.getFontMetrics(small);
        String when = when(gone);
        int right = getWidth() - 16;
        Painting.text(g, when, new Ink(small, Tone.TEXT2.now()), right - metrics.stringWidth(when), 20);
        Font font = gone.thing().kind() == Kind.CODING ? said : body;
        int room = right - metrics.stringWidth(when) - GAP - WORDS_LEFT;
        Painting.text(g, Painting.fitted(gone.name(), g.getFontMetrics(font), room), new Ink(font, Tone.TEXT1.now()), WORDS_LEFT, 20);
        Painting.text(g, Painting.fitted(below(gone), metrics, right - WORDS_LEFT), new Ink(small, Tone.TEXT3.now()), WORDS_LEFT, 39);
        underline(g);
    }

    private String when(Gone gone) {
        return wording.text("gone.when", past.study().coder(gone.step().coder()).name(), words.date(words.dateOf(gone.step().at())),
            words.time(gone.step().at()));
    }

    /** The kind, what it belonged to, and what comes back with it. */
    private String below(Gone gone) {
        String kind = GoneWords.kind(gone.thing().kind(), wording);
        String what = gone.where().isEmpty() ? kind : wording.text("gone.of", kind, gone.where());
        String with = gone.codings() == 0 ? what : wording.text("gone.of", what, wording.text("gone.codings", gone.codings()));
        return gone.needs().isEmpty() ? with : wording.text("gone.of", with, wording.text("gone.needs.short", gone.needs().get(0).name(),
            gone.needs().size() - 1));
    }

    @Override
    protected String words(Gone gone) {
        return wording.text("gone.read", gone.name(), below(gone), when(gone));
    }
}

package org.kantlijn.ui.transcript;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JComponent;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** Left of the words: the number of each turn and who speaks. The speaker of a turn that is partly scrolled off stays at the top. */
final class Gutter extends JComponent {

    static final int WIDTH = 96;
    private static final int NUMBER_END = 44;
    private static final int SPEAKER = 56;

    private final TranscriptArea area;

    Gutter(TranscriptArea area) {
        this.area = area;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, area.lines().height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        OpenTranscript open = area.open();
        if (open == null || open.turns().size() == 0) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        Rectangle visible = getVisibleRect();
        LineTable lines = area.lines();
        int firstLine = lines.lineAtY(visible.y);
        int first = Math.max(0, open.turns().indexAt(lines.start(firstLine)));
        int last = open.turns().indexAt(lines.start(lines.lineAtY(visible.y + visible.height)));
        for (int turn = first; turn <= last; turn++) {
            paintTurn(g, open, turn, visible);
        }
        g.dispose();
    }

    private void paintTurn(Graphics2D g, OpenTranscript open, int turn, Rectangle visible) {
        LineTable lines = area.lines();
        int firstLine = lines.lineAt(open.turns().all().get(turn).span().start());
        int lastLine = lines.lastLineOf(open.turns().all().get(turn).span());
        int bottom = lines.top(lastLine) + lines.lineHeight();
        boolean scrolledOff = lines.top(firstLine) < visible.y;
        int top = scrolledOff ? Math.min(visible.y, bottom - lines.lineHeight()) : lines.top(firstLine);
        int baseline = top + area.baseline();
        boolean aside = open.moderators().get(turn);
        int number = open.turns().number(turn);
        if (number > 0) {
            g.setFont(Type.sans(11));
            g.setColor(Tone.TEXT3.now());
            Painting.number(g, String.valueOf(number), NUMBER_END, baseline);
        }
        String speaker = Painting.fitted(open.speaker(turn), g.getFontMetrics(Type.semibold(13)), WIDTH - SPEAKER - 4);
        Painting.text(g, speaker, new Ink(aside ? Type.sans(13) : Type.semibold(13), aside || scrolledOff ? Tone.TEXT3.now()
            : Tone.TEXT1.now()), SPEAKER, baseline);
        if (open.read().get(number) && number > 0) {
            g.setColor(Tone.KANTLIJN.now());
            g.fillRect(8, lines.top(firstLine) + 2, 3, bottom - lines.top(firstLine) - 4);
        }
    }
}

package org.kantlijn.ui.transcript;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.settings.Reading.Extra;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.TurnTable;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/**
 * Left of the words: the number of each turn and who speaks, on demand also times in the recording and the numbers of lines. The speaker
 * of a turn that is partly scrolled off stays at the top.
 */
final class Gutter extends PaintedPart {

    private static final int NUMBER_END = 44;
    private static final int SPEAKER = 56;
    private static final int TIMES = 56;
    private static final int LINES = 32;
    private static final int GAP = 8;

    private final TranscriptArea area;
    private final transient SpeakerRoom speakers = new SpeakerRoom();
    private transient Times times = new Times(List.of());
    private transient @Nullable TurnTable timesOf;

    Gutter(TranscriptArea area) {
        this.area = area;
        addMouseListener(new TurnClicks());
    }

    /** Makes room for those who speak in a transcript, before the area shows it in the place of what it shows now. */
    void makeRoom(@Nullable OpenTranscript next) {
        int before = width();
        if (next != null) {
            speakers.measure(area.open(), next, getFontMetrics(Type.semibold(13)));
        }
        if (width() != before) {
            revalidate();
        }
        repaint();
    }

    private int timesFrom() {
        return SPEAKER + speakers.width();
    }

    /** As wide as what is shown in it. */
    int width() {
        return timesFrom() + (shows(Extra.TIMES) ? TIMES : 0) + (shows(Extra.LINES) ? LINES : 0);
    }

    private boolean shows(Extra extra) {
        return area.reading().extras().contains(extra);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(width(), area.lines().height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        OpenTranscript open = area.open();
        if (open == null) {
            return;
        }
        Graphics2D g = Painting.smooth(graphics);
        Rectangle visible = g.getClipBounds().intersection(getVisibleRect());
        LineTable lines = area.lines();
        int firstLine = lines.lineAtY(visible.y);
        int lastLine = lines.lineAtY(visible.y + visible.height);
        int first = Math.max(0, open.turns().indexAt(lines.start(firstLine)));
        int last = open.turns().indexAt(lines.start(lastLine));
        for (int turn = first; turn <= last; turn++) {
            paintTurn(g, open, turn, getVisibleRect().y);
        }
        if (shows(Extra.TIMES)) {
            paintTimes(g, open, new Span(lines.start(firstLine), lines.end(lastLine) + 1));
        }
        if (shows(Extra.LINES)) {
            g.setFont(Type.sans(11));
            g.setColor(Tone.TEXT3.now());
            for (int line = firstLine; line <= lastLine; line++) {
                Painting.number(g, String.valueOf(line + 1), width() - GAP, lines.top(line) + area.baseline());
            }
        }
        g.dispose();
    }

    private void paintTurn(Graphics2D g, OpenTranscript open, int turn, int viewTop) {
        LineTable lines = area.lines();
        Span span = open.turns().all().get(turn).span();
        int top = lines.top(lines.lineAt(span.start()));
        int bottom = lines.top(lines.lastLineOf(span)) + lines.lineHeight();
        boolean scrolledOff = top < viewTop;
        int baseline = (scrolledOff ? Math.min(viewTop, bottom - lines.lineHeight()) : top) + area.baseline();
        boolean aside = open.moderators().get(turn);
        int number = open.turns().number(turn);
        if (number > 0) {
            g.setFont(Type.sans(11));
            g.setColor(Tone.TEXT3.now());
            Painting.number(g, String.valueOf(number), NUMBER_END, baseline);
        }
        Ink ink = new Ink(aside ? Type.sans(13) : Type.semibold(13), aside || scrolledOff ? Tone.TEXT3.now() : Tone.TEXT1.now());
        String speaker = Painting.fitted(open.speaker(turn), g.getFontMetrics(ink.font()), speakers.name());
        Painting.text(g, speaker, ink, SPEAKER, baseline);
        if (number > 0 && open.read().get(number)) {
            g.setColor(Tone.KANTLIJN.now());
            g.fillRect(8, top + 2, 3, bottom - top - 4);
        }
    }

    /** Each time at its line, the first of a line where there are several. */
    private void paintTimes(Graphics2D g, OpenTranscript open, Span visible) {
        if (timesOf != open.turns()) {
            timesOf = open.turns();
            times = Times.of(open.turns());
        }
        LineTable lines = area.lines();
        g.setFont(Type.sans(11));
        g.setColor(Tone.TEXT3.now());
        int paintedLine = -1;
        for (TimeMark mark : times.in(visible)) {
            int line = lines.lineAt(mark.offset());
            if (line != paintedLine) {
                Painting.number(g, Times.clock(mark.seconds()), timesFrom() + TIMES - GAP, lines.top(line) + area.baseline());
                paintedLine = line;
            }
        }
    }

    /** A click on a turn's number or speaker selects the turn. */
    private final class TurnClicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            OpenTranscript open = area.open();
            if (open != null && SwingUtilities.isLeftMouseButton(event)) {
                Span turn = open.turnAt(area.lines().start(area.lines().lineAtY(event.getY())));
                area.select(turn.start(), turn.end());
                area.requestFocusInWindow();
            }
        }
    }
}

package org.kantlijn.ui.start;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.Icon;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.StepRing;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints a study opened before: its name over its place, the rings of its six steps, and when it was last open. */
final class RecentCell extends PaintedCell<RecentRow> {

    private static final int HEIGHT = 56;
    private static final int SIDE = 20;
    private static final int RING_PITCH = 25;
    private static final int WHEN_WIDTH = 112;
    private static final int NAME_BASELINE = 23;
    private static final int PLACE_BASELINE = 43;

    private final Wording wording;
    private final Icon cloud = Icons.of("cloud", 14, Tone.TEXT3);
    private final Icon disk = Icons.of("hard-drive", 14, Tone.TEXT3);
    private final StepRing[] rings = IntStream.rangeClosed(1, 6).mapToObj(n -> new StepRing(n, 0)).toArray(StepRing[]::new);
    private final Set<String> missing = new HashSet<>();

    RecentCell(Wording wording) {
        super(HEIGHT, true);
        this.wording = wording;
    }

    /** Says which paths lead nowhere now. */
    void missing(Set<String> paths) {
        missing.clear();
        missing.addAll(paths);
    }

    boolean isMissing(RecentRow row) {
        return missing.contains(row.recent().path());
    }

    @Override
    protected void paintRow(Graphics2D g, RecentRow row) {
        boolean gone = isMissing(row);
        int right = getWidth() - SIDE;
        FontMetrics small = g.getFontMetrics(Type.sans(12));
        if (gone) {
            String search = wording.text("recent.search");
            Painting.text(g, search, new Ink(Type.sans(12), Tone.ACCENT_TEXT.now()), right - small.stringWidth(search), baseline(small));
        } else {
            Painting.text(g, row.when(), new Ink(Type.sans(12), Tone.TEXT2.now()), right - small.stringWidth(row.when()), baseline(small));
        }
        int rightOfName = right - WHEN_WIDTH - (gone ? 0 : RING_PITCH * rings.length);
        if (!gone) {
            paintRings(g, row, rightOfName);
        }
        paintName(g, row, gone, rightOfName - SIDE - 12);
    }

    private int baseline(FontMetrics metrics) {
        return (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
    }

    private void paintRings(Graphics2D g, RecentRow row, int from) {
        for (int i = 0; i < rings.length; i++) {
            rings[i].share(row.share(i));
            rings[i].paintIcon(this, g, from + i * RING_PITCH, (getHeight() - rings[i].getIconHeight()) / 2);
        }
    }

    private void paintName(Graphics2D g, RecentRow row, boolean gone, int width) {
        FontMetrics medium = g.getFontMetrics(Type.sans(13));
        FontMetrics small = g.getFontMetrics(Type.sans(12));
        Painting.text(g, Painting.fitted(row.recent().title(), medium, width), new Ink(Type.sans(13), (gone ? Tone.TEXT3
            : Tone.TEXT1).now()), SIDE, NAME_BASELINE);
        (row.cloud() ? cloud : disk).paintIcon(this, g, SIDE, PLACE_BASELINE - 12);
        String place = gone ? wording.text("recent.missing", row.place()) : row.place();
        Painting.text(g, Painting.fitted(place, small, width - 18), new Ink(Type.sans(12), (gone ? Tone.TEXT3 : Tone.TEXT2).now()),
            SIDE + 18, PLACE_BASELINE);
    }

    @Override
    protected String words(RecentRow row) {
        String key = isMissing(row) ? "recent.spoken.missing" : "recent.spoken";
        return wording.text(key, row.recent().title(), row.place(), row.when());
    }
}

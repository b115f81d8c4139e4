package org.kantlijn.ui.transcript;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/** The kantlijn and what hangs on it: a bracket and a name for each coding in sight. */
final class Margin extends PaintedPart {

    /** Room for names of usual length. */
    static final int WIDTH = 216;
    /** Room for names that are cut. */
    static final int WITH_NAMES = 176;
    /** Room for lanes only. */
    static final int NARROWEST = 64;

    private static final int NEAR = 5;

    private final TranscriptArea area;
    private final Wording wording;
    private final transient Map<Id<Coding>, Boolean> rechecks = new HashMap<>();
    private transient Map<Id<Coding>, String> citations = Map.of();
    private transient @Nullable Study rechecked;
    private transient Badges badges = new Badges();
    private transient List<LabelPainter.Spot> spots = List.of();

    Margin(TranscriptArea area, Wording wording) {
        this.area = area;
        this.wording = wording;
        setToolTipText("");
        setFocusable(true);
        getAccessibleContext().setAccessibleName(wording.text("margin.name"));
        area.emphasis().onChange(this::repaint);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        badges = new Badges();
    }

    TranscriptArea area() {
        return area;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, area.lines().height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Painting.textLikeDesktop(g);
        Rectangle visible = getVisibleRect();
        g.setColor(Tone.KANTLIJN.now());
        g.fillRect(0, visible.y, Tone.lineWidth(), visible.height);
        OpenTranscript open = area.open();
        spots = open == null ? List.of() : new MarginPainter(g, this, open).paint();
        g.dispose();
    }

    /** Shows how fragments are cited before the names of their codes; nothing for an empty map. */
    void cite(Map<Id<Coding>, String> byCoding) {
        citations = byCoding;
        repaint();
    }

    /** How the fragment of a coding is cited; empty where that is not to be seen. */
    String citation(Coding coding) {
        return citations.getOrDefault(coding.id(), "");
    }

    /** What stands for the coder of a coding. */
    Badges.Badge badge(Coding coding) {
        OpenTranscript open = Objects.requireNonNull(area.open(), "codings are painted of an open transcript");
        return badges.of(open.study(), coding.coder());
    }

    /**
     * Paints what stands for the coder of a coding, around a middle line.
     *
     * @return how wide it is
     */
    int paintBadge(Graphics2D g, Coding coding, int x, int middle) {
        return badges.paint(g, badge(coding), x, middle);
    }

    /** True when a coding is to be looked at again; found out once for each that comes into sight. */
    boolean needsRecheck(Coding coding) {
        OpenTranscript open = area.open();
        if (open == null) {
            return false;
        }
        if (rechecked != open.study()) {
            rechecked = open.study();
            rechecks.clear();
        }
        return rechecks.computeIfAbsent(coding.id(), id -> open.study().toRecheck(coding).isPresent());
    }

    /** What is said of codings for which there is no room. */
    String words(int codings) {
        return wording.text("margin.more", codings);
    }

    /** What is said of a coding and those beside it for which there is no room. */
    String words(String name, int others) {
        return wording.text("margin.among", name, others);
    }

    /** The coding whose bracket or name is at a point; null where there is none. */
    @Nullable Coding at(Point point) {
        LabelPainter.Spot spot = spotAt(point);
        return spot == null ? bracketAt(point) : spot.codings().get(0);
    }

    /** The name, or the sheet behind it, at a point; null where there is none. */
    LabelPainter.@Nullable Spot spotAt(Point point) {
        return spots.stream().filter(spot -> spot.place().contains(point)).findFirst().orElse(null);
    }

    private @Nullable Coding bracketAt(Point point) {
        MarginLayout layout = area.layoutNow();
        int line = area.lines().lineAtY(point.y);
        Coding best = null;
        int nearest = NEAR;
        for (int index : layout.between(line, line)) {
            int distance = Math.abs(point.x - BracketPainter.laneX(layout.lane(index)));
            if (distance <= nearest) {
                nearest = distance;
                best = layout.codings().get(index);
            }
        }
        return best;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Coding coding = at(event.getPoint());
        OpenTranscript open = area.open();
        return coding == null || open == null ? null : new CodingWords(open.study(), wording).tip(coding);
    }
}

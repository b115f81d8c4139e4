package org.kantlijn.ui.transcript;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** Paints the names beside the brackets, with what belongs to them, and remembers where each stands so that it can be clicked. */
final class LabelPainter {

    private static final int ICON = 13;
    private static final int ICON_GAP = 4;
    private static final int PADDING = 5;
    private static final int ABOVE_BASELINE = 14;
    private static final int HEIGHT = 19;
    private static final int ARC = 6;
    private static final BasicStroke RING = new BasicStroke(2);
    private static final BasicStroke DASHES = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);

    private final Graphics2D g;
    private final TranscriptArea area;
    private final OpenTranscript open;
    private final Margin margin;
    private final Emphasis emphasis;
    private final int x;
    private final int room;
    private final List<Spot> spots = new ArrayList<>();
    private Color ink = Tone.TEXT1.now();
    private final Icon memo = Icons.of("sticky-note", ICON, () -> ink);
    private final Icon again = Icons.of("rotate-ccw", ICON, () -> ink);

    LabelPainter(Graphics2D g, Margin margin, OpenTranscript open) {
        this.g = g;
        this.area = margin.area();
        this.open = open;
        this.margin = margin;
        this.emphasis = area.emphasis();
        this.x = BracketPainter.labelX(area.layoutNow());
        this.room = margin.getWidth() - x - 8;
    }

    /**
     * Where something can be clicked.
     *
     * @param codings what it stands for: one coding, or several where the name says "so many more"
     * @param isMemo true for the sheet behind the name
     */
    record Spot(Rectangle place, List<Coding> codings, boolean isMemo) {
    }

    List<Spot> spots() {
        return spots;
    }

    /**
     * What a name says.
     *
     * @param codings which codings it speaks for
     * @param coding the one that it names, or whose colour it has
     * @param code the code of that one
     * @param isRest true where it speaks for what found no lane of its own
     */
    record Label(List<Coding> codings, Coding coding, Code code, boolean isRest) {

        boolean isMany() {
            return codings.size() > 1;
        }
    }

    void paint(Label label, int lineTop) {
        Coding coding = label.coding();
        boolean strong = emphasis.isStrong(coding);
        boolean unnamed = label.isMany() && label.isRest() && !strong;
        ink = Tone.faded(unnamed ? Tone.TEXT3.now() : Tone.ink(label.code().colour()), emphasis.strength(coding));
        List<Icon> icons = label.isMany() ? List.of() : icons(coding);
        int baseline = lineTop + area.baseline() - 1;
        int textX = label.isMany() || !open.isOthers(coding) ? x : x + PADDING + margin.paintBadge(g, coding, x, baseline - 5);
        Font font = strong ? Type.semibold(12) : Type.sans(12);
        int iconRoom = icons.size() * (ICON + ICON_GAP);
        String name = Painting.fitted(words(label, unnamed), g.getFontMetrics(font), room - (textX - x) - iconRoom);
        int nameEnd = textX + g.getFontMetrics(font).stringWidth(name);
        Rectangle box = new Rectangle(textX - PADDING, baseline - ABOVE_BASELINE, nameEnd - textX + 2 * PADDING + iconRoom, HEIGHT);
        if (strong) {
            fill(box, Tone.tint(label.code().colour()));
        }
        Painting.text(g, name, new Ink(font, ink), textX, baseline);
        paintIcons(icons, nameEnd + ICON_GAP, box, label.codings());
        spots.add(new Spot(new Rectangle(x - PADDING, box.y, box.x + box.width - x + PADDING, HEIGHT), label.codings(), false));
        if (emphasis.isSelected(coding) && margin.isFocusOwner()) {
            g.setColor(Tone.FOCUS.now());
            outline(box, RING);
        }
    }

    private String words(Label label, boolean unnamed) {
        if (unnamed) {
            return margin.words(label.codings().size());
        }
        String citation = margin.citation(label.coding());
        String name = citation.isEmpty() ? label.code().name() : citation + "  " + label.code().name();
        return label.isMany() ? margin.words(name, label.codings().size() - 1) : name;
    }

    private void fill(Rectangle box, Color colour) {
        Graphics2D smooth = Painting.smooth(g);
        smooth.setColor(colour);
        smooth.fillRoundRect(box.x, box.y, box.width, box.height, ARC, ARC);
        smooth.dispose();
    }

    private List<Icon> icons(Coding coding) {
        List<Icon> icons = new ArrayList<>();
        if (!open.study().memos(new Memo.Subject(Kind.CODING, coding.id())).isEmpty()) {
            icons.add(memo);
        }
        if (margin.needsRecheck(coding)) {
            icons.add(again);
        }
        return icons;
    }

    private void paintIcons(List<Icon> icons, int from, Rectangle box, List<Coding> codings) {
        int at = from;
        for (Icon icon : icons) {
            icon.paintIcon(margin, g, at, box.y + 3);
            if (icon == memo) {
                spots.add(new Spot(new Rectangle(at, box.y, ICON, HEIGHT), codings, true));
            } else {
                outline(box, DASHES);
            }
            at += ICON + ICON_GAP;
        }
    }

    private void outline(Rectangle box, BasicStroke stroke) {
        Graphics2D smooth = Painting.smooth(g);
        smooth.setStroke(stroke);
        smooth.drawRoundRect(box.x, box.y, box.width - 1, box.height - 1, ARC, ARC);
        smooth.dispose();
    }

    /** Paints the name of what would come about, over what stands there. */
    void paintPreview(Code code, int lineTop) {
        int baseline = lineTop + area.baseline() - 1;
        String name = Painting.fitted(code.name(), g.getFontMetrics(Type.sans(12)), room);
        g.setColor(Tone.PAGE.now());
        g.fillRect(x - 2, baseline - ABOVE_BASELINE, room + 10, HEIGHT);
        Painting.text(g, name, new Ink(Type.sans(12), Tone.ink(code.colour())), x, baseline);
    }
}

package org.kantlijn.ui.transcript;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;

/** Paints the brackets and names that are in sight. */
final class MarginPainter {

    /** A name stands at most so many lines below its bracket. */
    private static final int LABEL_REACH = 3;
    private static final int NARROWEST_LABEL = 96;
    private static final int PITCH = 18;
    private static final int PINNED = 2;

    private final TranscriptArea area;
    private final OpenTranscript open;
    private final MarginLayout layout;
    private final LineTable lines;
    private final Rectangle visible;
    private final int[] shown;
    private final BracketPainter brackets;
    private final LabelPainter labels;
    private final boolean named;

    MarginPainter(Graphics2D g, Margin margin, OpenTranscript open) {
        this.area = margin.area();
        this.open = open;
        this.layout = area.layoutNow();
        this.lines = area.lines();
        this.visible = margin.getVisibleRect();
        this.shown = layout.between(lines.lineAtY(visible.y) - LABEL_REACH, lines.lineAtY(visible.y + visible.height));
        this.brackets = new BracketPainter(g, margin, open, shown);
        this.labels = new LabelPainter(g, margin, open);
        this.named = hasRoomForNames(margin.getWidth(), layout);
    }

    /** Names that would be cut to less than a word or two are left out. */
    static boolean hasRoomForNames(int width, MarginLayout layout) {
        return width - BracketPainter.labelX(layout) - 8 >= NARROWEST_LABEL;
    }

    /** @return where names can be clicked */
    List<LabelPainter.Spot> paint() {
        for (int index : shown) {
            code(layout.codings().get(index)).ifPresent(code -> brackets.paint(index, code));
        }
        if (named) {
            paintLabels();
        }
        Emphasis.Preview preview = area.emphasis().preview().get();
        if (preview != null) {
            int lineTop = brackets.paintPreview(preview, named);
            if (named) {
                labels.paintPreview(preview.code(), lineTop);
            }
        }
        return labels.spots();
    }

    private void paintLabels() {
        int nextFree = visible.y;
        int firstInView = firstLabelInView();
        for (int index : shown) {
            if (layout.isFolded(index)) {
                continue;
            }
            int y = layout.labelY(index);
            boolean beganAbove = y < visible.y && bottom(index) > visible.y + lines.lineHeight();
            if (beganAbove && nextFree + PITCH <= firstInView) {
                y = nextFree + PINNED;
                nextFree += PITCH;
            }
            if (y + lines.lineHeight() > visible.y && y < visible.y + visible.height) {
                paintLabel(index, y);
            }
        }
    }

    private int firstLabelInView() {
        for (int index : shown) {
            if (!layout.isFolded(index) && layout.labelY(index) >= visible.y) {
                return layout.labelY(index);
            }
        }
        return visible.y + visible.height;
    }

    private void paintLabel(int index, int y) {
        List<Coding> codings = layout.spokenFor(index);
        Coding speaking = codings.stream().filter(area.emphasis()::isStrong).findFirst().orElse(codings.get(0));
        code(speaking).ifPresent(code -> {
            brackets.paintLeader(index, y, speaking, code);
            labels.paint(new LabelPainter.Label(codings, speaking, code, layout.lane(index) == MarginLayout.LANES), y);
        });
    }

    private int bottom(int index) {
        return lines.top(layout.lastLine(index)) + lines.lineHeight();
    }

    private Optional<Code> code(Coding coding) {
        return open.study().code(coding.code());
    }
}

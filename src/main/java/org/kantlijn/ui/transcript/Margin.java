package org.kantlijn.ui.transcript;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** The kantlijn and what hangs on it: a bracket and a name for each coding in sight. */
final class Margin extends PaintedPart {

    static final int NARROWEST = 128;

    /** A name stands at most so many lines below its bracket. */
    private static final int LABEL_REACH = 3;

    private final TranscriptArea area;
    private @Nullable MarginLayout layout;
    private @Nullable LineTable laidOutFor;
    private @Nullable Coding pointed;
    private @Nullable Coding selected;
    private @Nullable Preview preview;
    private Id<Coder> self = new Id<>("c-nobody");
    private Set<Id<Code>> lit = Set.of();

    /** @param chooser hears which coding was clicked, and null for a click beside all of them */
    Margin(TranscriptArea area, Consumer<@Nullable Coding> chooser) {
        this.area = area;
        MouseAdapter mouse = new Pointing(chooser);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        setToolTipText("");
    }

    /** What applying a code would add, shown dotted while a code is being chosen. */
    record Preview(Span span, Code code) {
    }

    /** Where everything hangs; worked out again after the codings or the lines have changed. */
    MarginLayout layoutNow() {
        MarginLayout known = layout;
        LineTable lines = area.lines();
        if (known == null || laidOutFor != lines) {
            OpenTranscript open = area.open();
            known = MarginLayout.of(open == null ? List.of() : open.codings(), lines);
            layout = known;
            laidOutFor = lines;
        }
        return known;
    }

    void codingsChanged() {
        layout = null;
        repaint();
    }

    /** Says who codes here: others' brackets are dashed and bear an initial. */
    void setSelf(Id<Coder> coder) {
        self = coder;
        repaint();
    }

    void select(@Nullable Coding coding) {
        selected = coding;
        repaint();
    }

    void light(Set<Id<Code>> codes) {
        lit = codes;
        repaint();
    }

    void preview(@Nullable Preview next) {
        preview = next;
        repaint();
    }

    boolean isOthers(Coding coding) {
        return !coding.coder().equals(self);
    }

    double strength(Coding coding) {
        boolean faded = pointed != null && !coding.id().equals(pointed.id()) || !lit.isEmpty() && !lit.contains(coding.code());
        return faded ? 0.4 : 1;
    }

    boolean isPointed(Coding coding) {
        return pointed != null && coding.id().equals(pointed.id());
    }

    boolean isSelected(Coding coding) {
        return selected != null && coding.id().equals(selected.id());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(NARROWEST, area.lines().height());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        Rectangle visible = getVisibleRect();
        g.setColor(Tone.KANTLIJN.now());
        g.fillRect(0, visible.y, 1, visible.height);
        OpenTranscript open = area.open();
        if (open != null) {
            MarginPainter painter = new MarginPainter(g, this, area, open.study());
            painter.paint(visible);
            if (preview != null) {
                painter.paintPreview(preview);
            }
        }
        g.dispose();
    }

    /** The coding whose bracket or name is at a point; null where there is none. */
    @Nullable Coding at(int x, int y) {
        MarginLayout now = layoutNow();
        LineTable lines = area.lines();
        int line = lines.lineAtY(y);
        Coding best = null;
        int nearest = 5;
        for (int i = now.firstReaching(line - LABEL_REACH); i < now.codings().size(); i++) {
            if (now.firstLine(i) > line) {
                break;
            }
            boolean onLabel = !now.isFolded(i) && x >= MarginPainter.labelX(now) - 8 && y >= now.labelY(i) && y < now.labelY(i) + 18;
            int distance = Math.abs(x - MarginPainter.laneX(now.lane(i)));
            if (onLabel) {
                return now.codings().get(i);
            }
            if (line <= now.lastLine(i) && distance <= nearest) {
                nearest = distance;
                best = now.codings().get(i);
            }
        }
        return best;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Coding coding = at(event.getX(), event.getY());
        OpenTranscript open = area.open();
        return coding == null || open == null ? null : tip(open.study(), coding);
    }

    private static String tip(Study study, Coding coding) {
        StringBuilder html = new StringBuilder("<html>");
        study.code(coding.code()).ifPresent(code -> {
            html.append("<b>").append(escaped(String.join(" › ", study.lineage(code).stream().map(Code::name).toList()))).append("</b>");
            append(html, code.guide().description());
        });
        append(html, study.coder(coding.coder()).name());
        for (Memo memo : study.memos(new Memo.Subject(Kind.CODING, coding.id()))) {
            append(html, memo.text());
        }
        return html.toString();
    }

    private static void append(StringBuilder html, String text) {
        if (!text.isBlank()) {
            html.append("<br><div style='width:240px'>").append(escaped(text)).append("</div>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Points out the coding under the mouse and chooses it by a click. */
    private final class Pointing extends MouseAdapter {

        private final Consumer<@Nullable Coding> chooser;

        Pointing(Consumer<@Nullable Coding> chooser) {
            this.chooser = chooser;
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            point(at(event.getX(), event.getY()));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            point(null);
        }

        @Override
        public void mousePressed(MouseEvent event) {
            chooser.accept(at(event.getX(), event.getY()));
        }

        private void point(@Nullable Coding coding) {
            if (pointed != coding) {
                pointed = coding;
                repaint();
            }
        }
    }
}

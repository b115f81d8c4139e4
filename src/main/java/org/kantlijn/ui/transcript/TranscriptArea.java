package org.kantlijn.ui.transcript;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.GraphicsConfiguration;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;
import javax.swing.text.Element;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The words of the open transcript: read-only, selected with mouse and keyboard as in any text. */
final class TranscriptArea extends JTextArea {

    private static final int MEASURE = 548;
    private static final int NARROWEST = 380;
    private static final int SIZE_OF_MEASURE = 16;
    private static final double LINE_SPACING = 1.09;
    private static final double FAINT = 0.4;

    private final transient Wording wording;
    private transient @Nullable OpenTranscript open;
    private transient String words = "";
    private transient Boundaries boundaries = new Boundaries("");
    private transient @Nullable LineTable lines;
    private transient @Nullable Advances advances;
    private transient List<Span> hits = List.of();
    private transient Set<Id<Code>> litCodes = Set.of();
    private int measure = MEASURE;
    private int lineHeight;
    private int baseline;

    TranscriptArea(Wording wording) {
        this.wording = wording;
        getAccessibleContext().setAccessibleName(wording.text("transcript.name"));
        setEditable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
        setCaret(new ReadingCaret());
        setHighlighter(null);
        setDragEnabled(true);
        setTextSize(SIZE_OF_MEASURE);
    }

    /** A caret that is seen in a text that cannot be edited, and that leaves painting the selection to the view. */
    private static final class ReadingCaret extends DefaultCaret {

        @Override
        public void focusGained(FocusEvent event) {
            super.focusGained(event);
            setVisible(true);
        }
    }

    @Override
    public void updateUI() {
        setUI(new FlatTextAreaUI() {
            @Override
            public View create(Element element) {
                return new TurnsView(element, TranscriptArea.this);
            }
        });
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
        setMargin(null);
    }

    /** Shows a transcript; lays out again only when the words are others. */
    void show(@Nullable OpenTranscript next) {
        boolean sameText = next == null ? open == null : next.sameText(open);
        open = next;
        if (!sameText) {
            words = next == null ? "" : next.text().content();
            boundaries = new Boundaries(words);
            lines = null;
            hits = List.of();
            setText(words);
            setCaretPosition(0);
            revalidate();
        }
        repaint();
    }

    /** Sets the size of the type, in pixels at 100 %. */
    void setTextSize(int size) {
        setFont(Type.serif(size));
        FontMetrics metrics = getFontMetrics(getFont());
        int natural = metrics.getAscent() + metrics.getDescent();
        lineHeight = (int) Math.round(Math.max(natural * LINE_SPACING, size * 1.56));
        baseline = (lineHeight - natural) / 2 + metrics.getAscent();
        advances = null;
        lines = null;
        revalidate();
        repaint();
    }

    /** Points search hits out. */
    void setHits(List<Span> found) {
        hits = found;
        repaint();
    }

    /** Lights codings of some codes and fades the others; lights all when none are given. */
    void light(Set<Id<Code>> codes) {
        litCodes = codes;
        repaint();
    }

    List<Span> hits() {
        return hits;
    }

    @Nullable OpenTranscript open() {
        return open;
    }

    String text() {
        return words;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    int baseline() {
        return baseline;
    }

    /** Words for codings whose names have no room. */
    String moreCodes(int count) {
        return wording.text("margin.more", count);
    }

    /** The width of the lines. */
    int textWidth() {
        return measure;
    }

    /** Makes the lines as wide as there is room, up to about 72 letters and never less than a narrow column. */
    void fitInto(int room) {
        int widest = MEASURE * getFont().getSize() / SIZE_OF_MEASURE;
        int fitting = Math.max(NARROWEST * getFont().getSize() / SIZE_OF_MEASURE, Math.min(widest, room));
        if (fitting != measure) {
            measure = fitting;
            lines = null;
        }
    }

    Color fade(Coding coding, Color colour) {
        return litCodes.isEmpty() || litCodes.contains(coding.code()) ? colour : Tone.faded(colour, FAINT);
    }

    Advances advances() {
        Advances known = advances;
        if (known == null) {
            known = new Advances(getFont(), renderContext());
            advances = known;
        }
        return known;
    }

    LineTable lines() {
        LineTable known = lines;
        OpenTranscript shown = open;
        if (known == null) {
            TurnTable turns = shown == null ? new TurnTable(List.of()) : shown.turns();
            known = LineTable.of(words, turns, advances(), textWidth(), lineHeight);
            lines = known;
        }
        return known;
    }

    /** The words selected, without blanks at the ends and never half a character; empty at the caret when nothing is. */
    Span passage() {
        Span selected = new Span(getSelectionStart(), getSelectionEnd());
        return selected.isEmpty() ? selected : boundaries.trimmed(boundaries.whole(selected));
    }

    /** Letters are as wide as the screen paints them, which depends on its scale. */
    private FontRenderContext renderContext() {
        GraphicsConfiguration screen = getGraphicsConfiguration();
        AffineTransform scale = screen == null ? new AffineTransform() : screen.getDefaultTransform();
        return new FontRenderContext(scale, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        advances = null;
        lines = null;
    }
}

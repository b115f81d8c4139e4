package org.kantlijn.ui.transcript;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.Element;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;
import org.kantlijn.settings.Reading;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;
import org.kantlijn.wording.Wording;

/**
 * The words of the open transcript: read-only, selected with mouse and keyboard as in any text. Knows where its lines are and what hangs
 * beside them.
 */
final class TranscriptArea extends JTextArea {

    private static final int USUAL_SIZE = 16;

    private final transient Wording wording;
    private final transient Emphasis emphasis;
    private final transient Consumer<Coding> chooser;
    private transient @Nullable OpenTranscript open;
    private transient String words = "";
    private transient Boundaries boundaries = new Boundaries("");
    private transient @Nullable LineTable lines;
    private transient @Nullable MarginLayout layout;
    private transient @Nullable Advances advances;
    private transient List<Coding> comparedBefore = List.of();
    private transient List<Coding> comparedNow = List.of();
    private transient Replacement difference = new Replacement(0, 0, 0);
    private transient List<Span> hits = List.of();
    private transient Reading reading = Reading.USUAL;
    private transient TypeSetting type;
    private transient Consumer<Runnable> refitting = Runnable::run;
    private int size;
    private int measure;

    /** @param chooser hears which coding a screen reader chose */
    TranscriptArea(Wording wording, Emphasis emphasis, Consumer<Coding> chooser) {
        this.wording = wording;
        this.emphasis = emphasis;
        this.chooser = chooser;
        getAccessibleContext().setAccessibleName(wording.text("transcript.name"));
        setEditable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
        setCaret(new ReadingCaret(this));
        setHighlighter(null);
        type = TypeSetting.of(USUAL_SIZE, Reading.USUAL, this::getFontMetrics);
        measure = type.widest();
        set(USUAL_SIZE, Reading.USUAL);
        emphasis.onChange(this::repaint);
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
            hits = List.of();
            layLinesAgain();
            setText(words);
            setCaretPosition(0);
            revalidate();
        }
        repaint();
    }

    /** Sets the type anew; its size is in pixels at 100 %. */
    void set(int newSize, Reading newReading) {
        size = newSize;
        reading = newReading;
        type = TypeSetting.of(size, reading, this::getFontMetrics);
        setFont(type.font());
        advances = null;
        layLinesAgain();
        revalidate();
        repaint();
    }

    int textSize() {
        return size;
    }

    Reading reading() {
        return reading;
    }

    private void layLinesAgain() {
        lines = null;
        layout = null;
    }

    /** Points search hits out. */
    void setHits(List<Span> found) {
        hits = found;
        repaint();
    }

    List<Span> hits() {
        return hits;
    }

    Emphasis emphasis() {
        return emphasis;
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

    /** How far the letters stand below the top of their line. */
    int baseline() {
        return type.baseline();
    }

    /** The width of the lines. */
    int textWidth() {
        return measure;
    }

    /** How the words are set. */
    TypeSetting type() {
        return type;
    }

    /** Lets somebody keep what is in view while lines become wider or narrower. */
    void refitBy(Consumer<Runnable> keeper) {
        refitting = keeper;
    }

    /** Makes the lines as wide as there is room, up to the measure and never less than a narrow column. */
    void fitInto(int room) {
        int fitting = Math.max(type.narrowest(), Math.min(type.widest(), room));
        if (fitting != measure) {
            refitting.accept(() -> {
                measure = fitting;
                layLinesAgain();
            });
        }
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
            known = LineTable.of(words, turns, advances(), textWidth(), type.lineHeight());
            lines = known;
        }
        return known;
    }

    /** Where the brackets of the codings in sight hang; brought up to date when it is asked for. */
    MarginLayout layoutNow() {
        MarginLayout known = layout;
        if (known == null) {
            known = new MarginLayout(lines());
            layout = known;
        }
        OpenTranscript shown = open;
        List<Coding> codings = shown == null ? List.of() : shown.codings();
        if (known.codings() != codings) {
            known.show(codings, changeSince(known.codings()));
        }
        return known;
    }

    /** In what the codings in sight differ from earlier ones; found out once for all who ask after an edit. */
    Replacement changeSince(List<Coding> before) {
        OpenTranscript shown = open;
        List<Coding> now = shown == null ? List.of() : shown.codings();
        if (comparedBefore != before || comparedNow != now) {
            comparedBefore = before;
            comparedNow = now;
            difference = Replacement.between(before, now);
        }
        return difference;
    }

    /** The codings in sight over at least one unit of a span, in text order. */
    List<Coding> over(Span span) {
        List<Coding> found = new ArrayList<>();
        MarginLayout now = layoutNow();
        for (int index : now.between(lines().lineAt(span.start()), lines().lastLineOf(span))) {
            Coding coding = now.codings().get(index);
            if (coding.span().overlaps(span)) {
                found.add(coding);
            }
        }
        return found;
    }

    /** The words selected, without blanks at the ends and never half a character; empty at the caret when nothing is. */
    Span passage() {
        Span selected = new Span(getSelectionStart(), getSelectionEnd());
        return selected.isEmpty() ? selected : boundaries.trimmed(boundaries.whole(selected));
    }

    /** The place that a passage takes in, for what opens under it: from its first word or the beginning of the line to its last line. */
    Rectangle under(Span passage) {
        LineTable now = lines();
        int first = now.lineAt(passage.start());
        int last = now.lastLineOf(passage);
        int x = first == last ? Math.round(now.x(first, passage.start())) : 0;
        return new Rectangle(x, now.top(last), 1, now.lineHeight());
    }

    /** Lets screen readers know what is said in the turn at the caret. */
    void tellTurn() {
        OpenTranscript shown = open;
        int turn = shown == null ? -1 : shown.turns().indexAt(getCaretPosition());
        if (shown != null && turn >= 0) {
            getAccessibleContext().setAccessibleDescription(TurnWords.of(this, shown, turn, wording));
        }
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
        layLinesAgain();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** Read out as a text, and turn by turn. */
    private final class Spoken extends AccessibleJTextArea {

        private final SpokenTurns turns = new SpokenTurns(TranscriptArea.this, wording, chooser);

        @Override
        public int getAccessibleChildrenCount() {
            return turns.count();
        }

        @Override
        public @Nullable Accessible getAccessibleChild(int index) {
            return turns.get(index);
        }
    }
}

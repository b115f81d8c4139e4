package org.kantlijn.ui.intake;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.text.DefaultCaret;
import javax.swing.text.Element;
import javax.swing.text.View;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/**
 * The transcript as it will look: read-only, its words selected with mouse and keyboard as in any text; times and speakers stand left of
 * them. Lays out whole, paints what is in sight.
 */
final class PreviewArea extends JTextArea {

    private static final int SIZE = 16;
    private static final int MEASURE = 548;
    private static final int NARROWEST = 160;
    private static final int RIGHT = 24;
    private static final int TIME_END = 76;
    private static final int LEFT = 24;
    private static final int GAP = 12;
    private static final int WIDEST_NAME = 88;
    private static final int TABLE = 0x2100;

    private final transient Wording wording;
    private transient PreviewPage page = PreviewPage.EMPTY;
    private transient Boundaries boundaries = new Boundaries("");
    private transient @Nullable PreviewLines lines;
    private transient float @Nullable [] letters;
    private transient @Nullable FontRenderContext context;
    private String pointedOut = "";
    private boolean timed;
    private int lineHeight;
    private int baseline;

    PreviewArea(Wording wording) {
        this.wording = wording;
        getAccessibleContext().setAccessibleName(wording.text("preview.title"));
        setEditable(false);
        setCaret(new ReadingCaret());
        setHighlighter(null);
        setFont(Type.serif(SIZE));
        measure();
        addCaretListener(event -> getAccessibleContext().setAccessibleDescription(said(event.getDot())));
        setToolTipText("");
        // Files that fall here are for the dialog.
        setDropTarget(null);
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
                return new PreviewView(element, PreviewArea.this);
            }
        });
        setMargin(null);
        setBackground(Tone.PAGE.now());
    }

    private void measure() {
        FontMetrics metrics = getFontMetrics(getFont());
        lineHeight = 25;
        baseline = (lineHeight - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
    }

    /** Shows a page; stays where it was when only speakers changed. */
    void show(PreviewPage next) {
        PreviewPage before = page;
        page = next;
        if (!before.text().equals(next.text())) {
            int at = getCaretPosition();
            boundaries = new Boundaries(next.text());
            setText(next.text());
            setCaretPosition(Math.min(at, next.text().length()));
        }
        timed = next.hasTimes();
        setBorder(BorderFactory.createEmptyBorder(0, gutter(), 0, RIGHT));
        if (!before.sameLines(next)) {
            lines = null;
            revalidate();
        }
        repaint();
    }

    /** Shows from the beginning. */
    void toStart() {
        setCaretPosition(0);
        scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    }

    /** Points out the turns of a speaker. */
    void pointOut(String speaker) {
        pointedOut = speaker;
        repaint();
    }

    /** Puts the caret at the start of a turn and shows the turn in the upper third. */
    void goTo(int index) {
        if (index < 0 || index >= page.turns().size()) {
            return;
        }
        int offset = page.turns().all().get(index).span().start();
        setCaretPosition(offset);
        int top = lines().top(lines().lineAt(offset));
        int view = getParent() instanceof JViewport port ? port.getHeight() : lineHeight;
        scrollRectToVisible(new Rectangle(0, Math.max(0, top - view / 6 - PreviewLines.PART), 1, view));
    }

    /** The position of the turn that has the caret; -1 where there are no turns. */
    int turnAtCaret() {
        return page.turns().indexAt(getCaretPosition());
    }

    /** The line that has the caret, from the beginning of its words. */
    Rectangle lineOfCaret() {
        int top = lines().top(lines().lineAt(getCaretPosition()));
        return new Rectangle(getInsets().left, top, 1, lineHeight);
    }

    /** The words that are selected, without blanks at their ends; empty when none are. */
    String selectedWords() {
        Span selected = boundaries.whole(new Span(getSelectionStart(), getSelectionEnd()));
        return page.text().substring(selected.start(), selected.end()).strip();
    }

    PreviewPage page() {
        return page;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    int baseline() {
        return baseline;
    }

    PreviewLines lines() {
        PreviewLines known = lines;
        if (known == null) {
            known = PreviewLines.of(page, this::letterWidth, textWidth(), lineHeight);
            lines = known;
        }
        return known;
    }

    int textWidth() {
        int room = getWidth() - gutter() - RIGHT;
        return Math.max(NARROWEST, Math.min(MEASURE, room));
    }

    private int whoStart() {
        return timed ? TIME_END + GAP : LEFT;
    }

    private int gutter() {
        FontMetrics metrics = getFontMetrics(Type.semibold(13));
        int widest = page.turns().all().stream().map(Turn::speaker).filter(name -> name != null).distinct()
            .mapToInt(metrics::stringWidth).max().orElse(0);
        return whoStart() + (widest == 0 ? 0 : Math.min(WIDEST_NAME, widest) + GAP);
    }

    /** The width of one letter, as the screen paints it. */
    float letterWidth(int character) {
        if (character >= TABLE) {
            return measured(Character.toString(character));
        }
        float[] known = letters;
        if (known == null) {
            known = new float[TABLE];
            Arrays.fill(known, -1);
            letters = known;
        }
        if (known[character] < 0) {
            known[character] = measured(Character.isWhitespace(character) ? " " : Character.toString(character));
        }
        return known[character];
    }

    /** The width of words on one line. */
    float widthOf(String words) {
        return measured(words);
    }

    private float measured(String words) {
        FontRenderContext known = context;
        if (known == null) {
            GraphicsConfiguration screen = getGraphicsConfiguration();
            AffineTransform scale = screen == null ? new AffineTransform() : screen.getDefaultTransform();
            known = new FontRenderContext(scale, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_OFF);
            context = known;
        }
        return (float) getFont().getStringBounds(words, known).getWidth();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        context = null;
        letters = null;
        lines = null;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            lines = null;
            revalidate();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(gutter() + NARROWEST + RIGHT, lines().height());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > lines().height();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (page.turns().size() > 0) {
            new PreviewGutter(this, Painting.smooth(graphics)).paint(getVisibleRect());
        }
    }

    /** Paints what stands left of a turn, and the name of the part that begins with it. */
    void paintBeside(Graphics2D g, int index, int top) {
        int line = top + baseline;
        String part = page.part(index);
        if (part != null) {
            g.setColor(Tone.LINE_STRONG.now());
            g.fillRect(LEFT, top - PreviewLines.PART + 2, getWidth() - LEFT - RIGHT, 1);
            Painting.text(g, part, new Ink(Type.semibold(12), Tone.TEXT2.now()), LEFT, line - PreviewLines.PART + 4);
        }
        g.setFont(Type.sans(12));
        g.setColor(Tone.TEXT3.now());
        Painting.number(g, page.time(index), TIME_END, line);
        boolean aside = page.leads(index);
        String who = Painting.fitted(page.who(index), g.getFontMetrics(Type.semibold(13)), getInsets().left - GAP / 2 - whoStart());
        Painting.text(g, who, new Ink(aside ? Type.sans(13) : Type.semibold(13), aside ? Tone.TEXT2.now() : Tone.TEXT1.now()),
            whoStart(), line);
    }

    boolean isPointedOut(int index) {
        return !pointedOut.isEmpty() && page.who(index).equals(pointedOut);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int index = page.turns().indexAt(viewToModel2D(new Point(getInsets().left, event.getY())));
        return event.getX() >= getInsets().left || index < 0 || page.who(index).isEmpty() ? null : page.who(index);
    }

    /** What is read out of the turn at the offset. */
    private String said(int offset) {
        int index = page.turns().indexAt(offset);
        if (index < 0) {
            return "";
        }
        Span span = page.turns().all().get(index).span();
        return wording.text("preview.turn", page.turns().number(index), page.who(index), page.text().substring(span.start(), span.end()));
    }
}

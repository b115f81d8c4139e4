package org.kantlijn.ui.kit;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/**
 * Text that is written where it stands: it wraps, looks like the text of the page, and has a frame only while it has the keyboard. What was
 * written is handed on when the field loses the keyboard or Ctrl+Enter is pressed; Esc puts the old text back.
 */
public final class InPlaceText extends JTextArea {

    /** How far the text stands from the frame at the sides, in pixels. */
    public static final int SIDE = 8;

    private final transient Tone tone;
    private final String hint;
    private final transient Consumer<String> writer;
    private String shown = "";
    private final transient Drafting drafting = new Drafting(this, () -> shown);
    private transient Condition allowed = Condition.always();
    private boolean onRequest;
    private boolean handing;

    /**
     * @param hint what belongs here, shown while it is empty and read out
     * @param font the font of the text
     * @param tone the colour of the text
     * @param writer takes what was written, when it is not what was shown
     */
    public InPlaceText(String hint, Font font, Tone tone, Consumer<String> writer) {
        this.hint = hint;
        this.tone = tone;
        this.writer = writer;
        setFont(font);
        setLineWrap(true);
        setWrapStyleWord(true);
        getAccessibleContext().setAccessibleName(hint);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of());
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of());
        addFocusListener(new Leaving());
        bind("ctrl ENTER", this::commit);
        bind("meta ENTER", this::commit);
        bind("ESCAPE", this::giveUp);
        bind("TAB", this::transferFocus);
        bind("shift TAB", this::transferFocusBackward);
        updateUI();
    }

    /** Lets Enter hand the text on: it has no paragraphs. */
    public InPlaceText oneParagraph() {
        bind("ENTER", this::commit);
        return this;
    }

    /** Lets the text be plain until it is asked for: by a double click, or by {@link #edit()}. */
    public InPlaceText onRequest() {
        onRequest = true;
        settle();
        addMouseListener(new DoubleClick());
        return this;
    }

    /** Lets it be written in only while that holds. */
    public InPlaceText when(Condition condition) {
        allowed = condition;
        setEditable(condition.holds() && !onRequest);
        condition.watch(holds -> setEditable(holds && !onRequest));
        return this;
    }

    /** Does something else on a key; text components have a key binding of their own, hence the full name. */
    public void bind(String key, Runnable work) {
        org.kantlijn.ui.kit.KeyBinding.of(this, key, work);
    }

    /** Shows a text, unless somebody is writing here. */
    public void show(String text) {
        show(text, false);
    }

    /** Shows a text; with force also where somebody is writing, as when the page shows something else from now on. */
    public void show(String text, boolean force) {
        boolean writing = drafting.isUntouched() || isFocusOwner() && !getText().equals(shown);
        if ((force || !writing) && !text.equals(getText())) {
            drafting.quietly(() -> setText(text));
        }
        shown = text;
        if (text.equals(getText())) {
            drafting.settle();
        }
    }

    /**
     * Keeps what is written here in a draft until it is {@link #taken} or given up. Words of earlier stand here again, and are handed on
     * once somebody went on with them, or by Ctrl+Enter.
     */
    public void keepIn(Draft draft) {
        drafting.follow(draft);
    }

    /** What was written here was taken, so that its draft is forgotten; that of words with which nobody went on stays. */
    public void taken() {
        drafting.taken();
    }

    /** Begins to write, all of it selected. */
    public void edit() {
        if (!allowed.holds()) {
            return;
        }
        setEditable(true);
        setFocusable(true);
        requestFocusInWindow();
        selectAll();
        repaint();
    }

    /** True when something was written that was not handed on yet. */
    public boolean isDirty() {
        return !written().equals(shown);
    }

    /** What was written here, without words of earlier with which nobody went on. */
    public String written() {
        return drafting.written();
    }

    /** True while somebody writes here; no longer while the text is handed on. */
    public boolean isWriting() {
        return isEditable() && isFocusOwner() && !handing;
    }

    /** Hands on what was written. */
    public void commit() {
        handing = true;
        drafting.settle();
        String written = getText().strip();
        if (written.equals(shown)) {
            drafting.quietly(() -> setText(shown));
        } else {
            shown = written;
            writer.accept(written);
        }
        handing = false;
        settle();
    }

    /** Puts the old text back, and forgets what was written. */
    public void giveUp() {
        drafting.quietly(() -> setText(shown));
        drafting.drop();
        settle();
    }

    private void settle() {
        if (onRequest) {
            setEditable(false);
            boolean held = isFocusOwner();
            setFocusable(false);
            select(0, 0);
            if (held && getParent() != null) {
                getParent().requestFocusInWindow();
            }
        }
        repaint();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setMargin(null);
        setBorder(BorderFactory.createEmptyBorder(4, SIDE, 4, SIDE));
        if (tone != null) {
            setForeground(tone.now());
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        if (isEditable() && isFocusOwner()) {
            g.setColor(Tone.FIELD.now());
            g.fillRoundRect(1, 1, getWidth() - 2, getHeight() - 2, 8, 8);
            g.setColor(Tone.FOCUS.now());
            g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 8, 8);
            g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 6, 6);
        }
        super.paintComponent(graphics);
        if (getDocument().getLength() == 0) {
            int baseline = getInsets().top + g.getFontMetrics(getFont()).getAscent();
            String fitted = Painting.fitted(hint, g.getFontMetrics(getFont()), getWidth() - 2 * SIDE);
            Painting.text(g, fitted, new Ink(getFont(), Tone.TEXT3.now()), SIDE, baseline);
        }
        g.dispose();
    }

    /** What was written is not lost when the keyboard goes elsewhere, for a menu or another window either. */
    private final class Leaving extends FocusAdapter {

        @Override
        public void focusGained(FocusEvent event) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            if (drafting.isUntouched()) {
                settle();
            } else if (!handing) {
                commit();
            }
        }
    }

    private final class DoubleClick extends MouseAdapter {

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2 && !isEditable()) {
                edit();
            }
        }
    }
}

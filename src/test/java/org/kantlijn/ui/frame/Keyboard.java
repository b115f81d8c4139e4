package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Assumptions;

/**
 * The keyboard of somebody who has no mouse: keys are put in the queue of events as the system does it, and go to what has the keyboard.
 * After each it is looked whether something has the keyboard still, in sight.
 */
final class Keyboard {

    private static final long PATIENCE_MS = 60_000;
    private static final Map<Character, Integer> CODES = Map.of(' ', KeyEvent.VK_SPACE, '.', KeyEvent.VK_PERIOD, ',', KeyEvent.VK_COMMA,
        '-', KeyEvent.VK_MINUS, '/', KeyEvent.VK_SLASH);

    private static final int MODIFIERS = InputEvent.SHIFT_DOWN_MASK | InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK
        | InputEvent.META_DOWN_MASK;

    /** A display without a desktop gives nobody the keyboard after a dialog was closed. */
    static void assumeDesktop() {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        Assumptions.assumeTrue(Toolkit.getDefaultToolkit().isFrameStateSupported(Frame.MAXIMIZED_BOTH), "needs a window manager");
    }

    /** Presses keys one after another, each named as {@link KeyStroke#getKeyStroke(String)} wants it. */
    void press(String... keys) throws Exception {
        for (String key : keys) {
            KeyStroke stroke = KeyStroke.getKeyStroke(key);
            assertThat(stroke).as(key).isNotNull();
            send(stroke.getKeyCode(), stroke.getModifiers() & MODIFIERS, character(stroke));
            look(key);
        }
    }

    /** Presses a key after which there is no window any more. */
    void leave(String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        post(holder(), KeyEvent.KEY_PRESSED, stroke.getModifiers() & MODIFIERS, stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED);
        settle();
    }

    /** Types letters. */
    void type(String letters) throws Exception {
        for (char letter : letters.toCharArray()) {
            char upper = Character.toUpperCase(letter);
            int code = Character.isLetterOrDigit(upper) && upper < 128 ? upper : CODES.getOrDefault(letter, KeyEvent.VK_UNDEFINED);
            send(code, Character.isUpperCase(letter) ? InputEvent.SHIFT_DOWN_MASK : 0, letter);
        }
        look(letters);
    }

    /** What a key types; nothing for those that only move. */
    private static char character(AWTKeyStroke stroke) {
        int code = stroke.getKeyCode();
        boolean plain = (stroke.getModifiers() & (InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK)) == 0;
        return switch (code) {
            case KeyEvent.VK_ENTER -> '\n';
            case KeyEvent.VK_TAB -> '\t';
            case KeyEvent.VK_ESCAPE -> '\u001b';
            case KeyEvent.VK_DELETE -> '\u007f';
            case KeyEvent.VK_SPACE -> ' ';
            case KeyEvent.VK_PERIOD -> '.';
            default -> plain && code >= KeyEvent.VK_0 && code <= KeyEvent.VK_9 ? (char) code : KeyEvent.CHAR_UNDEFINED;
        };
    }

    /** All that a key does comes at once, as from a keyboard; each event goes to what has the keyboard when its turn comes. */
    private static void send(int code, int modifiers, char letter) throws Exception {
        Component owner = holder();
        post(owner, KeyEvent.KEY_PRESSED, modifiers, code, letter);
        if (letter != KeyEvent.CHAR_UNDEFINED) {
            post(owner, KeyEvent.KEY_TYPED, modifiers, KeyEvent.VK_UNDEFINED, letter);
        }
        post(owner, KeyEvent.KEY_RELEASED, modifiers, code, letter);
        settle();
    }

    private static void post(Component owner, int kind, int modifiers, int code, char letter) {
        Toolkit.getDefaultToolkit().getSystemEventQueue()
            .postEvent(new KeyEvent(owner, kind, System.currentTimeMillis(), modifiers, code, letter));
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            WindowDriver.onEventThread(() -> null);
        }
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** What has the keyboard; while windows open and close it may take a moment. */
    static Component holder() throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        Component owner = WindowDriver.onEventThread(Keyboard::owner);
        while (owner == null && System.currentTimeMillis() < end) {
            Thread.sleep(20);
            owner = WindowDriver.onEventThread(Keyboard::owner);
        }
        assertThat(owner).as("what has the keyboard").isNotNull();
        return owner;
    }

    private static void look(String key) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        String wrong = outOfSight(holder());
        while (!wrong.isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(20);
            wrong = outOfSight(holder());
        }
        assertThat(wrong).as("the keyboard after " + key).isEmpty();
    }

    /** What is wrong with the place of the keyboard; empty when it is in sight. */
    private static String outOfSight(Component owner) throws Exception {
        return WindowDriver.onEventThread(() -> {
            boolean seen = owner.isShowing() && (!(owner instanceof JComponent part) || part.getVisibleRect().intersects(spot(part)));
            return seen ? "" : owner + " has it out of sight";
        });
    }

    /** Where in a component the keyboard is: the caret, the row, or anywhere. */
    private static Rectangle spot(JComponent component) {
        Rectangle spot = null;
        if (component instanceof JTextComponent text) {
            spot = caret(text);
        } else if (component instanceof JList<?> list && list.getLeadSelectionIndex() >= 0) {
            spot = list.getCellBounds(list.getLeadSelectionIndex(), list.getLeadSelectionIndex());
        } else if (component instanceof JTree tree && tree.getLeadSelectionPath() != null) {
            spot = tree.getPathBounds(tree.getLeadSelectionPath());
        } else if (component instanceof JTable table && table.getSelectedRow() >= 0) {
            spot = table.getCellRect(table.getSelectedRow(), Math.max(0, table.getSelectedColumn()), true);
        }
        return spot == null ? new Rectangle(component.getSize()) : spot;
    }

    private static Rectangle caret(JTextComponent text) {
        try {
            Rectangle caret = text.modelToView2D(text.getCaretPosition()).getBounds();
            caret.width = Math.max(1, caret.width);
            return caret;
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}

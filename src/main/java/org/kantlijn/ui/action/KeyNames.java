package org.kantlijn.ui.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.KeyStroke;
import org.kantlijn.wording.Wording;

/** Keys as they are written on a keyboard. */
public final class KeyNames {

    /** The same in every language. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
        Map.entry(KeyEvent.VK_UP, "↑"), Map.entry(KeyEvent.VK_DOWN, "↓"), Map.entry(KeyEvent.VK_LEFT, "←"),
        Map.entry(KeyEvent.VK_RIGHT, "→"), Map.entry(KeyEvent.VK_PLUS, "+"), Map.entry(KeyEvent.VK_EQUALS, "+"),
        Map.entry(KeyEvent.VK_ADD, "+"), Map.entry(KeyEvent.VK_MINUS, "−"), Map.entry(KeyEvent.VK_SUBTRACT, "−"),
        Map.entry(KeyEvent.VK_PERIOD, "."), Map.entry(KeyEvent.VK_COMMA, ","), Map.entry(KeyEvent.VK_SEMICOLON, ";"),
        Map.entry(KeyEvent.VK_SLASH, "/"), Map.entry(KeyEvent.VK_BACK_SLASH, "\\"), Map.entry(KeyEvent.VK_OPEN_BRACKET, "["),
        Map.entry(KeyEvent.VK_CLOSE_BRACKET, "]"), Map.entry(KeyEvent.VK_QUOTE, "'"), Map.entry(KeyEvent.VK_BACK_QUOTE, "`"),
        Map.entry(KeyEvent.VK_MULTIPLY, "*"), Map.entry(KeyEvent.VK_DIVIDE, "/"), Map.entry(KeyEvent.VK_LESS, "<"));

    private static final Map<Integer, String> NAMED = Map.ofEntries(
        Map.entry(KeyEvent.VK_SPACE, "key.space"), Map.entry(KeyEvent.VK_DELETE, "key.delete"),
        Map.entry(KeyEvent.VK_BACK_SPACE, "key.backspace"), Map.entry(KeyEvent.VK_INSERT, "key.insert"),
        Map.entry(KeyEvent.VK_HOME, "key.home"), Map.entry(KeyEvent.VK_END, "key.end"),
        Map.entry(KeyEvent.VK_PAGE_UP, "key.pageup"), Map.entry(KeyEvent.VK_PAGE_DOWN, "key.pagedown"),
        Map.entry(KeyEvent.VK_ESCAPE, "key.escape"), Map.entry(KeyEvent.VK_ENTER, "key.enter"),
        Map.entry(KeyEvent.VK_TAB, "key.tab"), Map.entry(KeyEvent.VK_CONTEXT_MENU, "key.menu"));

    private KeyNames() {
    }

    /** The name of a key with what is held down beside it, such as {@code Ctrl+Shift+Z}. */
    public static String of(KeyStroke key, Locale locale) {
        return String.join("+", parts(key, locale));
    }

    /** What is held down and pressed, one after the other, such as {@code Ctrl}, {@code Shift} and {@code Z}. */
    public static List<String> parts(KeyStroke key, Locale locale) {
        List<String> parts = new ArrayList<>();
        int held = key.getModifiers();
        append(parts, held, InputEvent.CTRL_DOWN_MASK, "Ctrl");
        append(parts, held, InputEvent.META_DOWN_MASK, "Cmd");
        append(parts, held, InputEvent.ALT_DOWN_MASK, "Alt");
        append(parts, held, InputEvent.SHIFT_DOWN_MASK, "Shift");
        parts.add(plain(key.getKeyCode(), locale));
        return parts;
    }

    private static void append(List<String> parts, int held, int mask, String word) {
        if ((held & mask) != 0) {
            parts.add(word);
        }
    }

    private static String plain(int code, Locale locale) {
        String sign = SIGNS.get(code);
        String name = NAMED.get(code);
        if (sign != null) {
            return sign;
        }
        return name != null ? Wording.of(KeyNames.class, locale).text(name) : KeyEvent.getKeyText(code);
    }
}

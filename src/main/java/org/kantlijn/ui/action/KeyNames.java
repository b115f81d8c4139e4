package org.kantlijn.ui.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.kantlijn.wording.Wording;

/** Keys as they are written on a keyboard. */
public final class KeyNames {

    private KeyNames() {
    }

    /** The name of a key with what is held down beside it, such as {@code Ctrl+Shift+Z}. */
    public static String of(KeyStroke key, Locale locale) {
        StringBuilder name = new StringBuilder();
        int held = key.getModifiers();
        append(name, held, InputEvent.CTRL_DOWN_MASK, "Ctrl");
        append(name, held, InputEvent.ALT_DOWN_MASK, "Alt");
        append(name, held, InputEvent.SHIFT_DOWN_MASK, "Shift");
        return name.append(plain(key, Wording.of(KeyNames.class, locale))).toString();
    }

    private static void append(StringBuilder name, int held, int mask, String word) {
        if ((held & mask) != 0) {
            name.append(word).append('+');
        }
    }

    private static String plain(KeyStroke key, Wording wording) {
        return switch (key.getKeyCode()) {
            case KeyEvent.VK_UP -> "↑";
            case KeyEvent.VK_DOWN -> "↓";
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_RIGHT -> "→";
            case KeyEvent.VK_PLUS, KeyEvent.VK_EQUALS, KeyEvent.VK_ADD -> "+";
            case KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT -> "−";
            case KeyEvent.VK_PERIOD -> ".";
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_ESCAPE -> "Esc";
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_TAB -> "Tab";
            case KeyEvent.VK_SPACE -> wording.text("key.space");
            case KeyEvent.VK_DELETE -> wording.text("key.delete");
            default -> KeyEvent.getKeyText(key.getKeyCode());
        };
    }
}

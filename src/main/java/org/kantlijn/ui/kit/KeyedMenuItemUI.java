package org.kantlijn.ui.kit;

import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import java.awt.Font;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.plaf.ComponentUI;

/** Menu items that name their key in the language of the window: Swing names keys in that of the machine. */
public final class KeyedMenuItemUI extends FlatMenuItemUI {

    /** The value of an action that holds the name of its key. */
    public static final String KEY_WORDS = "kantlijn.keyWords";

    /** Made by the look for each menu item. */
    public static ComponentUI createUI(JComponent item) {
        return new KeyedMenuItemUI();
    }

    @Override
    protected FlatMenuItemRenderer createRenderer() {
        return new Renderer(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
    }

    /** Takes the name of the key from the action. */
    static final class Renderer extends FlatMenuItemRenderer {

        Renderer(JMenuItem item, Icon checkIcon, Icon arrowIcon, Font acceleratorFont, String acceleratorDelimiter) {
            super(item, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
        }

        @Override
        protected String getTextForAccelerator(KeyStroke key) {
            Action action = menuItem.getAction();
            return action != null && action.getValue(KEY_WORDS) instanceof String words && !words.isEmpty() ? words
                : super.getTextForAccelerator(key);
        }
    }
}

package org.kantlijn.ui.kit;

import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/** The same as {@link KeyedMenuItemUI} for items that are switched on and off. */
public final class KeyedCheckItemUI extends FlatCheckBoxMenuItemUI {

    /** Made by the look for each menu item. */
    public static ComponentUI createUI(JComponent item) {
        return new KeyedCheckItemUI();
    }

    @Override
    protected FlatMenuItemRenderer createRenderer() {
        return new KeyedMenuItemUI.Renderer(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
    }
}

package org.kantlijn.ui.action;

import java.awt.event.KeyEvent;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** Menu items of commands: without icon and tooltip, with the key shown; a key of one panel is shown, but is that panel's to hear. */
public final class CommandItems {

    private CommandItems() {
    }

    /** An item for a menu; a switch where the command is one. */
    public static JMenuItem of(Command command) {
        JMenuItem item = command.getValue(Action.SELECTED_KEY) == null ? new Plain(command) : new Switch(command);
        item.setToolTipText(null);
        item.setIcon(null);
        return item;
    }

    private static final class Plain extends JMenuItem {

        private final boolean shownOnly;

        Plain(Command command) {
            super(command);
            shownOnly = command.isLocal();
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return !(shownOnly && condition == WHEN_IN_FOCUSED_WINDOW) && super.processKeyBinding(key, event, condition, pressed);
        }
    }

    private static final class Switch extends JCheckBoxMenuItem {

        private final boolean shownOnly;

        Switch(Command command) {
            super(command);
            shownOnly = command.isLocal();
        }

        @Override
        protected boolean processKeyBinding(KeyStroke key, KeyEvent event, int condition, boolean pressed) {
            return !(shownOnly && condition == WHEN_IN_FOCUSED_WINDOW) && super.processKeyBinding(key, event, condition, pressed);
        }
    }
}

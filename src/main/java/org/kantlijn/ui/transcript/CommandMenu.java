package org.kantlijn.ui.transcript;

import java.util.List;
import javax.swing.JPopupMenu;
import org.kantlijn.ui.action.CommandItems;
import org.kantlijn.ui.action.Commands;

/** Menus that open at a place, made of commands that can be done there. */
final class CommandMenu {

    /** Stands for a line between commands. */
    static final String LINE = "-";

    private CommandMenu() {
    }

    /** A menu of commands by id; those that this window does not have are left out, and number keys that no code is under. */
    static JPopupMenu of(Commands commands, List<String> ids) {
        JPopupMenu menu = new JPopupMenu();
        for (String id : ids) {
            if (id.equals(LINE)) {
                menu.addSeparator();
            } else if (commands.has(id) && (commands.get(id).isEnabled() || !id.startsWith("pinned."))) {
                menu.add(CommandItems.of(commands.get(id)));
            }
        }
        return menu;
    }
}

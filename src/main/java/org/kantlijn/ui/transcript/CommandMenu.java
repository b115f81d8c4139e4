package org.kantlijn.ui.transcript;

import java.util.List;
import java.util.Optional;
import javax.swing.JPopupMenu;
import org.kantlijn.ui.action.Command;
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
            Optional<Command> command = commands.all().stream().filter(known -> known.id().equals(id)).findFirst();
            if (command.isPresent() && (command.get().isEnabled() || !id.startsWith("pinned."))) {
                menu.add(CommandItems.of(command.get()));
            } else if (id.equals(LINE) && menu.getComponentCount() > 0) {
                menu.addSeparator();
            }
        }
        return menu;
    }
}

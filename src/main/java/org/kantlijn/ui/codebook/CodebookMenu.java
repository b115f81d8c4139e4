package org.kantlijn.ui.codebook;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JPopupMenu;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.wording.Wording;

/** The menu of the codebook: under the button with the three dots, and on every row. */
final class CodebookMenu {

    private final JPopupMenu popup = new JPopupMenu();
    private final JButton button;

    CodebookMenu(Wording wording, Commands commands, CodebookCommands deeds) {
        button = Buttons.icon(new Open(wording.text("menu.more")));
        add(commands, "code.create", "code.below");
        popup.addSeparator();
        add(commands, "code.rename", "code.describe");
        popup.add(new ColourMenu(wording, deeds::colour).menu(commands.get("code.colour")));
        popup.addSeparator();
        add(commands, "code.move", "code.top", "code.cut", "code.paste");
        popup.addSeparator();
        add(commands, "code.merge", "code.split", "code.versions", "code.delete");
    }

    private final class Open extends AbstractAction {

        Open(String name) {
            super(name, Icons.of("ellipsis"));
            putValue(Action.SHORT_DESCRIPTION, name);
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            popup.show(button, button.getWidth() - popup.getPreferredSize().width, button.getHeight());
        }
    }

    private void add(Commands commands, String... ids) {
        for (String id : ids) {
            add(commands.get(id));
        }
    }

    /** Puts more at the end, under a line. */
    void add(Command... more) {
        popup.addSeparator();
        for (Command command : more) {
            add(command);
        }
    }

    private void add(Command command) {
        popup.add(command).setAccelerator(command.key());
    }

    JButton button() {
        return button;
    }

    JPopupMenu popup() {
        return popup;
    }
}

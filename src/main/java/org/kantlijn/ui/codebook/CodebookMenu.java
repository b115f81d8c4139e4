package org.kantlijn.ui.codebook;

import java.awt.event.ActionEvent;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JMenu;
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
        if (commands.has("pin.free")) {
            popup.addSeparator();
            popup.add(numberKeys(wording, commands));
        }
    }

    /** Under which number key a code goes; the transcript, whose keys they are, makes these commands. */
    private static JMenu numberKeys(Wording wording, Commands commands) {
        JMenu menu = new JMenu(wording.text("menu.keys"));
        Stream.of("pin.free", "pin.release", "pin.close").map(commands::get).forEach(menu::add);
        menu.addSeparator();
        commands.all().stream().filter(command -> command.id().matches("pin\\.\\d"))
            .forEach(command -> menu.add(command).setAccelerator(command.key()));
        return menu;
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

package org.kantlijn.ui.themes;

import java.util.List;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;

/** The commands of the board: what menus, keys and the palette offer. */
final class BoardCommands {

    private final Desk desk;
    private final Commands commands;
    private final Command create;
    private final Command rename;
    private final Command essence;
    private final Command main;
    private final Command delete;
    private final Command choose;
    private final Command cut;
    private final Command copy;
    private final Command paste;
    private final Command join;
    private final Command takeOut;

    BoardCommands(Desk desk, BoardActions actions, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        Condition writable = desk.writable();
        Condition theme = writable.and(desk.work().selection().theme().when(Objects::nonNull));
        Condition card = actions.current().when(key -> key != null && key.code() != null);
        Condition placed = writable.and(actions.current().when(key -> key != null && key.code() != null && key.theme() != null));
        Condition held = writable.and(actions.clip().when(Objects::nonNull));
        create = command("theme.create", writable, actions::create);
        rename = command("theme.rename", theme, actions::rename);
        essence = command("theme.essence", theme, actions::writeEssence);
        main = command("theme.main", theme, actions::toMain);
        delete = command("theme.delete", theme, actions::delete);
        choose = command("theme.card.choose", card, actions::choose);
        cut = command("theme.card.cut", writable.and(card), () -> actions.take(false));
        copy = command("theme.card.copy", writable.and(card), () -> actions.take(true));
        paste = command("theme.card.paste", held, actions::paste);
        join = command("theme.card.join", held.and(placed), actions::pasteJoined);
        takeOut = command("theme.takeout", placed, actions::takeOut);
    }

    private Command command(String id, Condition when, Runnable work) {
        return commands.add(new Command(id, desk.wording(), when, work));
    }

    Command create() {
        return create;
    }

    Command delete() {
        return delete;
    }

    Command takeOut() {
        return takeOut;
    }

    /** Lets the keys work in the whole screen; those of Delete belong to cards and heads apart. */
    void bindTo(JComponent screen) {
        List.of(rename, choose, cut, copy, paste, join).forEach(command -> command.bindTo(screen));
    }

    void fillCardMenu(JPopupMenu menu) {
        List.of(choose, cut, copy, paste, join, takeOut).forEach(menu::add);
    }

    void fillHeadMenu(JPopupMenu menu) {
        List.of(rename, essence, paste, main, delete).forEach(menu::add);
    }
}

package org.kantlijn.ui.action;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that can be done in a window, by id: what menus, palette and the list of keys are made from. */
public final class Commands {

    private final Map<String, Command> byId = new LinkedHashMap<>();

    /**
     * Takes a command in.
     *
     * @return the same command
     */
    public Command add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
        return command;
    }

    /** The command with that id. */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command is called " + id);
        }
        return command;
    }

    /** All of them, in the order in which they were added. */
    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }
}

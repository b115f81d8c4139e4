package org.kantlijn.ui.action;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that can be done in a window, by id: what menus, palette and the list of keys are made from. */
public final class Commands {

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final KeyTable keys;

    /** None yet, with the keys that the program comes with. */
    public Commands() {
        this(Map.of());
    }

    /** None yet, with the keys that a user changed, as {@link KeyTable#changed()} gave them. */
    public Commands(Map<String, String> changedKeys) {
        this.keys = new KeyTable(all(), changedKeys);
    }

    /**
     * Takes a command in.
     *
     * @return the same command
     */
    public Command add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
        keys.dress(command);
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

    /** True when a command with that id was taken in. */
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** All of them, in the order in which they were added. */
    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Which key does what. */
    public KeyTable keys() {
        return keys;
    }
}

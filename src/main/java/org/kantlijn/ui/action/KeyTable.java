package org.kantlijn.ui.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Which key does what: the keys that the program comes with, and what the user made of them. A change is at once in menus, tooltips and
 * palette.
 */
public final class KeyTable {

    private static final int COMMANDING = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

    private final Collection<Command> commands;
    private final Map<String, String> changed;
    private final List<Consumer<Map<String, String>>> watchers = new ArrayList<>();

    KeyTable(Collection<Command> commands, Map<String, String> changed) {
        this.commands = commands;
        this.changed = new LinkedHashMap<>(changed);
    }

    /** Gives a new command the key that the user wants for it. */
    void dress(Command command) {
        String wanted = changed.get(command.id());
        if (wanted != null) {
            command.key(read(wanted).orElse(null));
        }
    }

    /** The keys that are not as the program came: by action the key as {@link KeyStroke} reads it, empty for none. */
    public Map<String, String> changed() {
        return Map.copyOf(changed);
    }

    /** True when the user gave the action another key, or took its key away. */
    public boolean isChanged(Command command) {
        return changed.containsKey(command.id());
    }

    /** True when the key can do that: a key of the whole window must not be one that types or moves. */
    public boolean suits(Command command, KeyStroke key) {
        boolean function = key.getKeyCode() >= KeyEvent.VK_F1 && key.getKeyCode() <= KeyEvent.VK_F12;
        return command.isLocal() || function || (key.getModifiers() & COMMANDING) != 0;
    }

    /** The other actions that the key does now in the same places. */
    public List<Command> rivals(Command command, KeyStroke key) {
        return commands.stream().filter(other -> other != command && key.equals(other.key()) && other.meets(command)).toList();
    }

    /** Lets a key do an action; whatever it did before in the same places has no key then. */
    public void give(Command command, KeyStroke key) {
        rivals(command, key).forEach(rival -> put(rival, null));
        put(command, key);
        tell();
    }

    /** Takes the key of an action away. */
    public void take(Command command) {
        put(command, null);
        tell();
    }

    /** Gives an action the key back that the program came with; whatever that did meanwhile has no key then. */
    public void reset(Command command) {
        KeyStroke usual = command.usualKey();
        if (usual != null) {
            rivals(command, usual).forEach(rival -> put(rival, null));
        }
        put(command, usual);
        tell();
    }

    /** Gives all actions the keys back that the program came with. */
    public void resetAll() {
        changed.clear();
        commands.forEach(command -> command.key(command.usualKey()));
        tell();
    }

    /** Lets somebody hear of every change, for keeping it. */
    public void onChange(Consumer<Map<String, String>> watcher) {
        watchers.add(watcher);
    }

    private void put(Command command, @Nullable KeyStroke key) {
        if (Objects.equals(key, command.usualKey())) {
            changed.remove(command.id());
        } else {
            changed.put(command.id(), key == null ? "" : written(key));
        }
        command.key(key);
    }

    private void tell() {
        watchers.forEach(watcher -> watcher.accept(changed()));
    }

    private static String written(KeyStroke key) {
        return key.toString().replace("pressed ", "");
    }

    private static Optional<KeyStroke> read(String written) {
        return Optional.ofNullable(KeyStroke.getKeyStroke(written));
    }
}

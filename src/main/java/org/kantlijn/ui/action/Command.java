package org.kantlijn.ui.action;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyedMenuItemUI;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.wording.Wording;

/**
 * Something that the user can do, by key, menu, button and palette alike.
 *
 * <p>Its text comes from the message {@code action.<id>} of the package that makes it, and further words to find it by from
 * {@code action.<id>.words}; key and what it needs stand in {@code keys.properties} of this package, its icon in
 * {@code icons.properties}. Whether it is enabled is the condition that it is made with; nobody enables it by hand. Its key may change
 * while it lives: {@link KeyTable}.
 */
public final class Command extends AbstractAction {

    private static final ResourceBundle FACTS = ResourceBundle.getBundle(Command.class.getPackageName() + ".keys");
    private static final ResourceBundle ICONS = ResourceBundle.getBundle(Command.class.getPackageName() + ".icons");

    private final String id;
    private final Wording wording;
    private final Condition when;
    private final Runnable work;
    private final List<JComponent> places = new ArrayList<>();
    private @Nullable KeyStroke key;

    /**
     * @param id what it is called in messages and keys
     * @param wording the messages of the package that makes it
     * @param when when it can be done
     * @param work what it does, on the event thread
     */
    public Command(String id, Wording wording, Condition when, Runnable work) {
        this.id = id;
        this.wording = wording;
        this.when = when;
        this.work = work;
        putValue(Action.NAME, wording.text("action." + id));
        putValue(Action.ACTION_COMMAND_KEY, id);
        if (ICONS.containsKey(id)) {
            putValue(Action.SMALL_ICON, Icons.of(ICONS.getString(id)));
        }
        key(usualKey());
        super.setEnabled(when.holds());
        when.watch(super::setEnabled);
    }

    private Optional<String> fact(String ending) {
        return FACTS.containsKey(id + ending) ? Optional.of(FACTS.getString(id + ending)) : Optional.empty();
    }

    /** Lets it be shown as a switch that is on while the value is true. */
    public Command showing(Value<Boolean> on) {
        putValue(Action.SELECTED_KEY, on.get());
        on.watch(now -> putValue(Action.SELECTED_KEY, now));
        return this;
    }

    /** What it is called in messages, keys and tests. */
    public String id() {
        return id;
    }

    /** The text for menus and buttons. */
    public String text() {
        return String.valueOf(getValue(Action.NAME));
    }

    /** Other words that people may look for it by; empty for none. */
    public String words() {
        String name = "action." + id + ".words";
        return wording.has(name) ? wording.text(name) : "";
    }

    /** The key that does it; null when it has none. */
    public @Nullable KeyStroke key() {
        return key;
    }

    /** The name of its key; empty when it has none. */
    public String keyWords() {
        KeyStroke now = key;
        return now == null ? "" : KeyNames.of(now, wording.locale());
    }

    /** The key that the program comes with; null for none. */
    @Nullable KeyStroke usualKey() {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return fact(".key").map(written -> KeyStroke.getKeyStroke(mac ? written.replace("ctrl", "meta") : written)).orElse(null);
    }

    /** Lets another key do it from now on, wherever it did before; menus and tooltips follow. */
    void key(@Nullable KeyStroke next) {
        places.forEach(place -> unbind(place, key));
        key = next;
        places.forEach(this::bind);
        putValue(KeyedMenuItemUI.KEY_WORDS, keyWords());
        putValue(Action.ACCELERATOR_KEY, next);
        String tip = text().replace("…", "");
        putValue(Action.SHORT_DESCRIPTION, next == null ? tip : tip + "  " + keyWords());
    }

    /** True when its key belongs to one panel, as Delete does, and not to the whole window. */
    public boolean isLocal() {
        return fact(".local").isPresent();
    }

    /** Why it cannot be done now, in words for people; empty where it can be done. */
    public Optional<String> hindrance() {
        return isEnabled() ? Optional.empty() : Optional.of(when.hindrance().or(this::need)
            .orElseGet(() -> Wording.of(Command.class, wording.locale()).text("needs.other")));
    }

    private Optional<String> need() {
        return fact(".needs").map(need -> Wording.of(Command.class, wording.locale())
            .text("needs." + Need.valueOf(need.toUpperCase(Locale.ROOT)).name().toLowerCase(Locale.ROOT)));
    }

    /** Lets its key do it while the component, or something in it, has the keyboard. */
    public Command bindTo(JComponent component) {
        places.add(component);
        component.getActionMap().put(id, this);
        bind(component);
        return this;
    }

    private void bind(JComponent component) {
        if (key != null) {
            component.getInputMap(JComponent.WHEN_FOCUSED).put(key, id);
            component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, id);
        }
    }

    private void unbind(JComponent component, @Nullable KeyStroke old) {
        if (old != null && id.equals(component.getInputMap(JComponent.WHEN_FOCUSED).get(old))) {
            component.getInputMap(JComponent.WHEN_FOCUSED).remove(old);
            component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).remove(old);
        }
    }

    /** True when one key cannot do both: where the one listens, the other does too. */
    boolean meets(Command other) {
        return isLocal() == other.isLocal() && (!isLocal() || places.stream().anyMatch(place -> other.places.stream()
            .anyMatch(its -> SwingUtilities.isDescendingFrom(place, its) || SwingUtilities.isDescendingFrom(its, place))));
    }

    /** Does it, when it can be done now. */
    public void run() {
        if (isEnabled()) {
            work.run();
        }
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        run();
    }
}

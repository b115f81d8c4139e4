package org.kantlijn.ui.action;

import java.awt.event.ActionEvent;
import java.util.ResourceBundle;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.wording.Wording;

/**
 * Something that the user can do, by key, menu, button and palette alike.
 *
 * <p>Its text comes from the message {@code action.<id>} of the package that makes it; key and icon stand in {@code keys.properties} of
 * this package. Whether it is enabled is the condition that it is made with; nobody enables it by hand.
 */
public final class Command extends AbstractAction {

    private static final ResourceBundle KEYS = ResourceBundle.getBundle(Command.class.getPackageName() + ".keys");

    private final String id;
    private final Runnable work;
    private final @Nullable KeyStroke key;
    private final boolean local;

    /**
     * @param id what it is called in messages and keys
     * @param wording the messages of the package that makes it
     * @param when when it can be done
     * @param work what it does, on the event thread
     */
    public Command(String id, Wording wording, Condition when, Runnable work) {
        this.id = id;
        this.work = work;
        putValue(Action.NAME, wording.text("action." + id));
        putValue(Action.ACTION_COMMAND_KEY, id);
        this.key = readKey(id);
        this.local = KEYS.containsKey(id + ".local");
        if (key != null && !local) {
            putValue(Action.ACCELERATOR_KEY, key);
        }
        if (KEYS.containsKey(id + ".icon")) {
            putValue(Action.SMALL_ICON, Icons.of(KEYS.getString(id + ".icon")));
        }
        putValue(Action.SHORT_DESCRIPTION, tip(wording));
        super.setEnabled(when.holds());
        when.watch(super::setEnabled);
    }

    private String tip(Wording wording) {
        String text = wording.text("action." + id).replace("…", "");
        return key == null ? text : text + "  " + KeyNames.of(key, wording.locale());
    }

    private static @Nullable KeyStroke readKey(String id) {
        if (!KEYS.containsKey(id + ".key")) {
            return null;
        }
        String written = KEYS.getString(id + ".key");
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return KeyStroke.getKeyStroke(mac ? written.replace("ctrl", "meta") : written);
    }

    /** What it is called in messages, keys and tests. */
    public String id() {
        return id;
    }

    /** The text for menus and buttons. */
    public String text() {
        return String.valueOf(getValue(Action.NAME));
    }

    /** The key that does it; null when it has none. */
    public @Nullable KeyStroke key() {
        return key;
    }

    /** True when its key belongs to one panel, as Delete does, and not to the whole window. */
    public boolean isLocal() {
        return local;
    }

    /** Lets its key do it while the component, or something in it, has the keyboard. */
    public Command bindTo(JComponent component) {
        component.getInputMap(JComponent.WHEN_FOCUSED).put(key, id);
        component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, id);
        component.getActionMap().put(id, this);
        return this;
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

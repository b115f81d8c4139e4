package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Assumptions;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Study;

/** Drives the real window as a user would: keys go to what has the keyboard, and everything is looked at on the event thread. */
final class WindowDriver implements AutoCloseable {

    private static final long PATIENCE_MS = 60_000;

    private final Workbench bench;

    /** Opens the window on a study. */
    WindowDriver(Path home, Path study) throws Exception {
        this(home, "Ana", Optional.of(study));
        await("the window is shown", () -> bench.studyFrame() != null && bench.studyFrame().isShowing());
    }

    /** Opens what the program opens by itself: the study that was open last, or the start screen. */
    WindowDriver(Path home) throws Exception {
        this(home, "Ana", Optional.empty());
        await("a window is shown", () -> Stream.of(bench.studyFrame(), bench.startFrame())
            .anyMatch(each -> each != null && each.isShowing()));
    }

    WindowDriver(Path home, String coder, Optional<Path> study) throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        PreferencesFile preferences = new PreferencesFile(home);
        preferences.save(preferences.load().speaking("nl").codedBy(coder));
        bench = onEventThread(() -> {
            Workbench made = new Workbench(new TrialStudies(Machine.at(home), home), preferences);
            made.open(study);
            return made;
        });
    }

    static <T> T onEventThread(Callable<T> look) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> {
                try {
                    result.set(look.call());
                } catch (Exception e) {
                    failure.set(e);
                }
            });
        } catch (InvocationTargetException e) {
            throw new AssertionError("the event thread failed", e.getCause());
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    /** Waits until something holds on the event thread. */
    void await(String what, BooleanSupplier condition) throws Exception {
        long until = System.currentTimeMillis() + PATIENCE_MS;
        while (!onEventThread(condition::getAsBoolean)) {
            assertThat(System.currentTimeMillis()).as("waiting until " + what).isLessThan(until);
            Thread.sleep(20);
        }
    }

    Desk desk() {
        return bench.desks().get(0);
    }

    Workbench bench() {
        return bench;
    }

    Study study() throws Exception {
        return onEventThread(() -> desk().study());
    }

    /** Does what a menu item or its key would. */
    void command(String id) throws Exception {
        onEventThread(() -> {
            assertThat(desk().commands().get(id).isEnabled()).as(id + " can be done").isTrue();
            desk().commands().get(id).run();
            return null;
        });
        settle();
    }

    /** Presses a key, named as {@link KeyStroke#getKeyStroke(String)} wants it, in a component. */
    void press(Component component, String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        send(component, new KeyEvent(component, KeyEvent.KEY_PRESSED, System.currentTimeMillis(), stroke.getModifiers(),
            stroke.getKeyCode(),
            KeyEvent.CHAR_UNDEFINED));
    }

    /** Types letters in a component. */
    void type(Component component, String letters) throws Exception {
        for (char letter : letters.toCharArray()) {
            send(component, new KeyEvent(component, KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED, letter));
        }
    }

    private void send(Component component, KeyEvent event) throws Exception {
        onEventThread(() -> {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(component, event);
            return null;
        });
        settle();
    }

    /** Lets everything happen that was put off till later. */
    void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            onEventThread(() -> null);
        }
    }

    /** The main button of the dialog that is open over the window; empty when none is. */
    Optional<JButton> mainButtonOfDialog() {
        return Arrays.stream(Window.getWindows()).filter(each -> each instanceof JDialog && each.isShowing())
            .map(each -> ((JDialog) each).getRootPane().getDefaultButton()).filter(Objects::nonNull).findFirst();
    }

    /** The first component in the window, layers included, that fits. */
    <T extends Component> Optional<T> find(Class<T> kind, Predicate<T> fits) throws Exception {
        return onEventThread(() -> find(bench.studyFrame().getLayeredPane(), kind, fits));
    }

    private static <T extends Component> Optional<T> find(Container container, Class<T> kind, Predicate<T> fits) {
        for (Component part : container.getComponents()) {
            if (kind.isInstance(part) && part.isShowing() && fits.test(kind.cast(part))) {
                return Optional.of(kind.cast(part));
            }
            Optional<T> inside = part instanceof Container inner ? find(inner, kind, fits) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws Exception {
        onEventThread(() -> {
            if (!bench.desks().isEmpty()) {
                desk().commands().get("app.quit").run();
            }
            return null;
        });
    }
}

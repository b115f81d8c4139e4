package org.kantlijn.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kantlijn.change.Step;

/**
 * A program for being killed: it opens the real window on the study that was open last, goes to the last transcript and codes there by
 * keys, tells each step that was taken, and at the end writes a memo that it never finishes.
 */
final class KeyedCoding {

    static final String HALF = "Hier wilde ik nog iets over schrijven";

    private static final int TURNS = 12;

    private final WindowDriver window;
    private final Keyboard keys = new Keyboard();
    private int told;

    private KeyedCoding(WindowDriver window) {
        this.window = window;
    }

    /** @param arguments the folder of the user, the study */
    public static void main(String[] arguments) throws Exception {
        KeyedCoding coding = new KeyedCoding(new WindowDriver(Path.of(arguments[0]), "Ana", Optional.of(Path.of(arguments[1]))));
        coding.window.await("the window is shown", () -> !coding.window.bench().desks().isEmpty());
        coding.code();
    }

    private void code() throws Exception {
        told = history().size();
        keys.press("ctrl K");
        keys.type("A2 Interview");
        keys.press("ENTER");
        window.await("the transcript is open", () -> window.desk().workScreen().focus().isFocusOwner());
        keys.press("alt 2");
        for (int turn = 0; turn < TURNS; turn++) {
            keys.press("F8", "ctrl SPACE", "ENTER");
            keys.type("stigm");
            keys.press("ENTER");
            tell();
        }
        // As long as somebody thinks before writing.
        Thread.sleep(5000);
        keys.press("alt UP", "ctrl M");
        keys.type(HALF);
        // Its draft is on the disk within a second.
        Thread.sleep(2500);
        System.out.println("writing");
        Thread.sleep(60_000);
    }

    private List<Step> history() throws Exception {
        return WindowDriver.onEventThread(() -> window.desk().work().open().history());
    }

    private void tell() throws Exception {
        List<Step> now = history();
        now.subList(told, now.size()).forEach(step -> System.out.println(step.id()));
        told = now.size();
    }
}

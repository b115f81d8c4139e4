package org.kantlijn.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.kantlijn.cli.Cli;
import org.kantlijn.cli.Desktop;
import org.kantlijn.cli.Surroundings;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.store.StudyFolder;

/** Starts the program: without words the workbench, with words a command. */
public final class Main {

    private Main() {
    }

    /** Runs what the words ask for; a command that does not end well ends the program with its exit code. */
    public static void main(String[] words) {
        if (words.length == 0 && System.getProperty(QuickStart.STARTED) == null) {
            QuickStart quick = QuickStart.here();
            OptionalInt ended = quick.isPossible() ? quick.run() : OptionalInt.empty();
            if (ended.isPresent()) {
                System.exit(ended.getAsInt());
            }
        }
        run(words);
    }

    private static void run(String[] words) {
        Desktop desktop = new WindowDesktop();
        if (words.length == 0) {
            beside(desktop);
        }
        LogFile.install(PreferencesFile.home());
        // Whatever the platform writes in, answers are UTF-8.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit = new Cli(Surroundings.here(PreferencesFile.home(), desktop)).run(out, err, words);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Begins with what a window will wait for, on a thread that has nothing to do yet. */
    private static void beside(Desktop desktop) {
        Thread ready = new Thread(() -> {
            desktop.isReachable();
            StudyFolder.prepare();
        }, "making ready");
        ready.setDaemon(true);
        ready.start();
    }
}

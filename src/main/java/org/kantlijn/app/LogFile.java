package org.kantlijn.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Where the program writes what goes wrong inside it, for whoever mends it: a file of its own, made when there is something to write. */
final class LogFile extends Handler {

    private static final int LARGEST = 1 << 20;

    private final Path file;
    private @Nullable Handler writer;

    private LogFile(Path file) {
        this.file = file;
        setLevel(Level.WARNING);
    }

    /** Takes the place of all other handlers, so that nothing is written between the answers of a command. */
    static void install(Path home) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogFile(home.resolve("kantlijn.log")));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            Handler open = writer;
            if (open == null) {
                Files.createDirectories(file.getParent());
                open = new FileHandler(file.toString(), LARGEST, 1, true);
                open.setFormatter(new SimpleFormatter());
                writer = open;
            }
            open.publish(entry);
        } catch (IOException e) {
            reportError(null, e, ErrorManager.OPEN_FAILURE);
        }
    }

    @Override
    public synchronized void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            writer.close();
        }
    }
}

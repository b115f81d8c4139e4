package org.kantlijn.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of one study: words that somebody was writing and that no step of the study holds yet, each under a name. They are written
 * beside the thread that changes them, whole or not at all, at most a second after the change, so that they outlive the program.
 */
public final class DraftsFile implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger(DraftsFile.class.getName());
    private static final int KEPT_AFTER_MS = 1000;
    private static final int SLOWEST_DISK_S = 20;

    private final @Nullable JsonFile file;
    private final CompletableFuture<Map<String, String>> reading;
    /** No daemon: the program does not end before the last drafts are written. Its thread begins with the first of them. */
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "keeping drafts"));
    private @Nullable Future<?> due;

    private DraftsFile(@Nullable JsonFile file, CompletableFuture<Map<String, String>> reading) {
        this.file = file;
        this.reading = reading;
    }

    /**
     * The drafts of the study in a folder, kept in the program's own folder; they are read beside the thread that asks.
     *
     * @param study its folder, absolute and normalized
     * @param before those of the same study that were opened last; where they were closed, their last words are waited for
     */
    static DraftsFile of(Path home, Path study, @Nullable DraftsFile before) {
        byte[] place = study.toString().getBytes(StandardCharsets.UTF_8);
        JsonFile file = new JsonFile(home.resolve("drafts").resolve(UUID.nameUUIDFromBytes(place) + ".json"));
        return new DraftsFile(file, CompletableFuture.supplyAsync(() -> {
            if (before != null) {
                before.awaitLastWords();
            }
            return read(file);
        }));
    }

    /** Drafts that end with the program. */
    public static DraftsFile none() {
        return new DraftsFile(null, CompletableFuture.completedFuture(new LinkedHashMap<>()));
    }

    private void awaitLastWords() {
        try {
            if (writer.isShutdown() && !writer.awaitTermination(SLOWEST_DISK_S, TimeUnit.SECONDS)) {
                LOGGER.log(Level.WARNING, "the last drafts are still being written; those before them are read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> read(JsonFile from) {
        try {
            return from.exists() ? words(from.read()) : new LinkedHashMap<>();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "the drafts cannot be read; they are put aside", e);
            putAside(from);
            return new LinkedHashMap<>();
        }
    }

    /** Words are never left out, as they would be lost when the file is next written. */
    private static Map<String, String> words(JsonFields fields) throws IOException {
        Map<String, String> words = fields.texts();
        if (words.size() < fields.all().size()) {
            throw new IOException("there are drafts that are no words");
        }
        return words;
    }

    private static void putAside(JsonFile unreadable) {
        try {
            unreadable.putAside();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "the drafts that cannot be read could not be put aside", e);
        }
    }

    /** All drafts by their names, the oldest first; waits where they are still being read. */
    public Map<String, String> all() {
        Map<String, String> drafts = reading.join();
        synchronized (this) {
            return new LinkedHashMap<>(drafts);
        }
    }

    /** Hands the drafts of earlier on, on another thread, as soon as they are read. */
    public void whenRead(Consumer<Map<String, String>> taker) {
        reading.thenRunAsync(() -> taker.accept(all()));
    }

    /** Keeps a draft, in the place of the one of that name. */
    public void keep(String name, String words) {
        Map<String, String> drafts = reading.join();
        synchronized (this) {
            if (!words.equals(drafts.put(name, words))) {
                writeWithin(KEPT_AFTER_MS);
            }
        }
    }

    /** Removes a draft; nothing happens where there is none. */
    public void remove(String name) {
        Map<String, String> drafts = reading.join();
        synchronized (this) {
            if (drafts.remove(name) != null) {
                writeNow();
            }
        }
    }

    /** Who types without a pause is not let wait until the end of it. */
    private void writeWithin(int milliseconds) {
        if (file != null && due == null && !writer.isShutdown()) {
            due = writer.schedule(() -> write(file), milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    private void writeNow() {
        if (due != null) {
            due.cancel(false);
            due = null;
        }
        writeWithin(0);
    }

    private void write(JsonFile to) {
        synchronized (this) {
            due = null;
        }
        Map<String, String> drafts = all();
        try {
            if (drafts.isEmpty()) {
                to.delete();
            } else {
                to.write(drafts, true);
            }
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "the drafts could not be kept", e);
        }
    }

    /** Takes no more drafts; those that were not written yet are written at once, as the study may be opened again. */
    @Override
    public synchronized void close() {
        if (due != null) {
            writeNow();
        }
        writer.shutdown();
    }
}

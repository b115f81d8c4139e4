package org.kantlijn.workspace;

import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kantlijn.store.StudyFolder;
import org.kantlijn.wording.PlainException;

/**
 * The disk work of an open study that need not be waited for: forcing written steps to the disk within a second, and looking for news
 * of colleagues every other second. One background thread.
 */
final class DiskKeeper implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger(DiskKeeper.class.getName());
    private static final long FORCE_AFTER_MS = 500;
    private static final long LOOK_EVERY_MS = 2000;

    private final StudyFolder folder;
    private final Consumer<PlainException> trouble;
    private final AtomicBoolean forcing = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "study disk keeper");
        made.setDaemon(true);
        return made;
    });
    private volatile String seen = "";

    DiskKeeper(StudyFolder folder, Consumer<PlainException> trouble) {
        this.folder = folder;
        this.trouble = trouble;
        // Closing the folder forces what is written; nothing may come after it.
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Reads news; called on the background thread. */
    interface News {
        void read() throws IOException;
    }

    void forceSoon() {
        if (forcing.compareAndSet(false, true)) {
            thread.schedule(this::force, FORCE_AFTER_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void force() {
        forcing.set(false);
        try {
            folder.force();
        } catch (PlainException e) {
            trouble.accept(e);
        }
    }

    /**
     * @param news reads what colleagues wrote
     * @param first is done once, before the first look
     */
    void watch(News news, Runnable first) {
        thread.execute(first);
        try {
            seen = folder.fingerprint();
        } catch (IOException e) {
            LOGGER.log(Level.FINE, "the log folder cannot be listed now; it is looked at again", e);
        }
        thread.scheduleWithFixedDelay(() -> look(news), LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    /** Does something in the background, when it is not closed. */
    void run(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(work);
        }
    }

    /** Lets the next look read the news again. */
    void lookAgain() {
        seen = "";
    }

    private void look(News news) {
        try {
            String now = folder.fingerprint();
            if (!now.equals(seen)) {
                seen = now;
                news.read();
            }
        } catch (IOException e) {
            // A synced folder may be away for a while; the study goes on and the next look finds what is new.
            LOGGER.log(Level.FINE, "the log folder cannot be read now; it is looked at again", e);
            lookAgain();
        } catch (RuntimeException e) {
            // A look that fails must not be the last one.
            LOGGER.log(Level.WARNING, "looking for news failed; it is done again", e);
            lookAgain();
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}

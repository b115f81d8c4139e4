package org.kantlijn.ui.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Runs what takes time beside the event thread, one thing after the other. */
public final class Background {

    private final CountDownLatch begun;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "background work");
        made.setDaemon(true);
        return made;
    });

    /** One that runs what it is given as soon as it can. */
    public Background() {
        this(new CountDownLatch(0));
    }

    private Background(CountDownLatch begun) {
        this.begun = begun;
    }

    /** One that runs nothing before {@link #begin}: a window that is being made needs all cores for itself. */
    public static Background waiting() {
        return new Background(new CountDownLatch(1));
    }

    /** Another thread, for what must not wait for the jobs of this one; it begins with this one. */
    public Background beside() {
        return new Background(begun);
    }

    /** Lets the jobs run. */
    public void begin() {
        begun.countDown();
    }

    /**
     * Something that takes time.
     *
     * @param <T> what comes of it
     */
    public interface Job<T> {

        /** Does it, on the background thread. */
        T work() throws Exception;
    }

    /**
     * Does a job. A thread is never interrupted, because that would lose it a file which it is reading; a long job looks for itself
     * whether it is still wanted.
     *
     * @param job runs on the background thread and reads snapshots only
     * @param done takes the result on the event thread
     * @param failed takes what went wrong on the event thread
     */
    public <T> void run(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        thread.execute(() -> {
            try {
                begun.await();
                T result = job.work();
                SwingUtilities.invokeLater(() -> done.accept(result));
            } catch (Exception e) {
                SwingUtilities.invokeLater(() -> failed.accept(e));
            }
        });
    }
}

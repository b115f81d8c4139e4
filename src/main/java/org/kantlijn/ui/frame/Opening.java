package org.kantlijn.ui.frame;

import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.settings.Preferences;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/** A study that is being read beside the event thread, which meanwhile does what else a window needs. */
final class Opening {

    private static final int PATIENCE_MS = 300;

    private final CompletableFuture<Opened> study = new CompletableFuture<>();

    private Opening() {
    }

    /** Begins to read a study. */
    static Opening begin(Studies studies, Path folder, Preferences preferences) {
        Opening opening = new Opening();
        Thread reader = new Thread(() -> opening.read(studies, folder, preferences), "opening a study");
        reader.setDaemon(true);
        reader.start();
        return opening;
    }

    private void read(Studies studies, Path folder, Preferences preferences) {
        Opened opened;
        try {
            opened = Opened.of(studies.open(folder, preferences.coder()));
        } catch (PlainException | RuntimeException | Error e) {
            // Goes to who waits.
            study.completeExceptionally(e);
            return;
        }
        study.complete(opened);
        Ahead.fetch(opened.open().study(), preferences);
    }

    /**
     * Waits for the study, on the event thread, which goes on painting; another window cannot be used meanwhile.
     *
     * @param frame where the study will be; it is shown at once, and where reading takes long, it says so
     * @param other the window that is open; null where there is none
     * @param wording what it says
     * @throws PlainException when the study cannot be read
     */
    Opened await(JFrame frame, @Nullable JFrame other, Wording wording) throws PlainException {
        if (other != null) {
            other.setEnabled(false);
        }
        try {
            showUntilRead(frame, wording);
            return result();
        } finally {
            if (other != null) {
                other.setEnabled(true);
            }
        }
    }

    private void showUntilRead(JFrame frame, Wording wording) {
        frame.setVisible(true);
        Timer patience = new Timer(PATIENCE_MS, event -> say(frame, wording.text("study.opening")));
        patience.setRepeats(false);
        patience.start();
        SecondaryLoop loop = Toolkit.getDefaultToolkit().getSystemEventQueue().createSecondaryLoop();
        // Also when it is read by now: the loop is left by an event, and those are handled only inside it.
        study.whenComplete((read, failure) -> SwingUtilities.invokeLater(loop::exit));
        loop.enter();
        patience.stop();
    }

    private static void say(JFrame frame, String words) {
        frame.add(new JLabel(words, SwingConstants.CENTER));
        frame.validate();
    }

    private Opened result() throws PlainException {
        try {
            return study.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PlainException told) {
                throw told;
            }
            throw new IllegalStateException("the study could not be opened", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the event thread was interrupted", e);
        }
    }
}

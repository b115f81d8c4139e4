package org.kantlijn.ui.frame;

import java.awt.Component;
import java.awt.Dialog;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.BorderFactory;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** A study that is being read beside the event thread, which meanwhile does what else a window needs. */
final class Opening {

    private static final int PATIENCE_MS = 300;

    private final CompletableFuture<OpenStudy> study = new CompletableFuture<>();
    private final long begun = System.nanoTime();

    private Opening() {
    }

    /** Begins to read a study. */
    static Opening begin(Studies studies, Path folder, String coder) {
        Opening opening = new Opening();
        Thread reader = new Thread(() -> opening.read(studies, folder, coder), "opening a study");
        reader.setDaemon(true);
        reader.start();
        return opening;
    }

    private void read(Studies studies, Path folder, String coder) {
        try {
            study.complete(studies.open(folder, coder));
        } catch (PlainException | RuntimeException | Error e) {
            // Goes to who waits.
            study.completeExceptionally(e);
        }
    }

    /**
     * Waits for the study, on the event thread; where that takes long, a small window says so and keeps the others from being used.
     *
     * @param parent over what the window is shown; null for the middle of the screen
     * @param words what it says
     * @throws PlainException when the study cannot be read
     */
    OpenStudy await(@Nullable Component parent, String words) throws PlainException {
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS) - (System.nanoTime() - begun);
            return study.get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            showUntilRead(parent, words);
            return result();
        } catch (ExecutionException e) {
            return result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return result();
        }
    }

    private void showUntilRead(@Nullable Component parent, String words) {
        JDialog dialog = new JDialog(parent == null ? null : SwingUtilities.getWindowAncestor(parent), "Kantlijn",
            Dialog.ModalityType.APPLICATION_MODAL);
        JLabel label = new JLabel(words);
        label.setBorder(BorderFactory.createEmptyBorder(24, 48, 24, 48));
        dialog.add(label);
        dialog.setResizable(false);
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.pack();
        dialog.setLocationRelativeTo(parent);
        // Also when it is read by now, the dialog is gone only after it was shown: a modal dialog handles what is queued.
        study.whenComplete((read, failure) -> SwingUtilities.invokeLater(dialog::dispose));
        dialog.setVisible(true);
    }

    private OpenStudy result() throws PlainException {
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

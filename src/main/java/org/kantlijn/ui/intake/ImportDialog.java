package org.kantlijn.ui.intake;

import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.work.Work;

/** The import dialog: a window over that of the study, which waits until it is closed. What was chosen is kept when it is opened again. */
public final class ImportDialog {

    private static final Dimension ROOMY = new Dimension(1200, 768);
    private static final int MARGIN = 24;

    private final Work work;
    private final Component parent;
    private final ImportDesk desk;
    private final ImportPanel panel;
    private final ImportFinish finish;
    private @Nullable JDialog window;
    private boolean stored;

    ImportDialog(Work work, Component parent, List<Path> files, Consumer<List<Path>> dropped) {
        this.work = work;
        this.parent = parent;
        desk = new ImportDesk(work, new ImportSession(files));
        panel = new ImportPanel(desk, this::store, this::close);
        panel.setTransferHandler(new FileDrop(dropped));
        finish = new ImportFinish(desk, panel.progress(), this::done, this::refused);
    }

    /** Opens; returns at once, so that files go on being read. */
    void show(Runnable whenClosed) {
        Window owner = SwingUtilities.getWindowAncestor(parent);
        JDialog dialog = new JDialog(owner, desk.wording().text("dialog.title"), ModalityType.DOCUMENT_MODAL);
        window = dialog;
        desk.reading().start();
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        decorate(dialog);
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(panel.main());
        dialog.setMinimumSize(new Dimension(720, 480));
        dialog.setBounds(place(owner));
        dialog.addWindowListener(new Closing(whenClosed, Dimmed.over(owner)));
        SwingUtilities.invokeLater(() -> dialog.setVisible(true));
    }

    /** The title bar is that of the window below it. */
    static void decorate(JDialog dialog) {
        if (JFrame.isDefaultLookAndFeelDecorated() && UIManager.getLookAndFeel().getSupportsWindowDecorations()) {
            dialog.setUndecorated(true);
            dialog.getRootPane().setWindowDecorationStyle(JRootPane.PLAIN_DIALOG);
        }
    }

    /** Over the middle of the owner, and not larger. */
    private static Rectangle place(@Nullable Window owner) {
        if (owner == null) {
            return new Rectangle(ROOMY);
        }
        Rectangle room = owner.getBounds();
        int width = Math.min(ROOMY.width, room.width - MARGIN);
        int height = Math.min(ROOMY.height, room.height - MARGIN);
        return new Rectangle(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height);
    }

    private final class Closing extends WindowAdapter {

        private final Runnable whenClosed;
        private final Runnable brighten;

        Closing(Runnable whenClosed, Runnable brighten) {
            this.whenClosed = whenClosed;
            this.brighten = brighten;
        }

        @Override
        public void windowOpened(WindowEvent event) {
            panel.open();
        }

        @Override
        public void windowClosed(WindowEvent event) {
            desk.reading().stop();
            finish.stop();
            window = null;
            brighten.run();
            whenClosed.run();
        }
    }

    /** Takes in more files. */
    void add(List<Path> files) {
        desk.session().add(files);
        desk.reading().start();
    }

    private void store() {
        panel.commitEdits();
        finish.start();
    }

    private void done(Storing.Ready ready) {
        stored = true;
        close();
        new ImportSummary(work, desk).tell(ready, SwingUtilities.getWindowAncestor(parent));
    }

    private void refused(String why) {
        if (!why.isEmpty()) {
            JOptionPane.showMessageDialog(window, why, desk.wording().text("dialog.title"), JOptionPane.WARNING_MESSAGE);
        }
    }

    private void close() {
        JDialog shown = window;
        if (shown != null) {
            shown.dispose();
        }
    }

    /** True when something was chosen that would be a pity to lose. */
    boolean isWorthKeeping() {
        return !stored && desk.session().canUndo();
    }

    /** What is in the window, for tests and pictures. */
    ImportPanel panel() {
        return panel;
    }

    /** The files and what was decided, for tests. */
    ImportDesk desk() {
        return desk;
    }
}

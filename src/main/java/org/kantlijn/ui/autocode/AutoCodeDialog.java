package org.kantlijn.ui.autocode;

import java.awt.Component;
import java.awt.Dialog;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The dialog in which many passages are coded at once. */
public final class AutoCodeDialog {

    private final Work work;
    private final CodingWork coding;
    private final Wording wording;

    /** Codes in what is worked on. */
    public AutoCodeDialog(Work work, CodingWork coding) {
        this.work = work;
        this.coding = coding;
        this.wording = Wording.of(AutoCodeDialog.class, work.locale());
    }

    /** Opens over the window of a component, and is open until it was coded or given up. */
    public void show(Component parent) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(parent), wording.text("title"), Dialog.ModalityType.DOCUMENT_MODAL);
        AutoCodePanel panel = new AutoCodePanel(work, coding, wording, dialog::dispose);
        dialog.setContentPane(panel);
        dialog.getRootPane().registerKeyboardAction(event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.getRootPane().setDefaultButton(panel.main());
        dialog.pack();
        dialog.setLocationRelativeTo(parent);
        panel.focus().requestFocusInWindow();
        dialog.setVisible(true);
    }
}

package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.wording.Wording;

/** Shows what a merge will come to; Enter merges, Esc leaves. */
final class MergeDialog {

    private static final Dimension MOST = new Dimension(640, 560);

    private final Merging merging;
    private final Wording wording;
    private final Runnable merge;

    MergeDialog(Merging merging, Wording wording, Runnable merge) {
        this.merging = merging;
        this.wording = wording;
        this.merge = merge;
    }

    void open(Component parent) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(parent),
            wording.text("merge.title", merging.from().name(), merging.into().name()), Dialog.ModalityType.APPLICATION_MODAL);
        JComponent panel = new MergePanel(merging, wording).component();
        JScrollPane scroll = new JScrollPane(panel);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        dialog.add(scroll, BorderLayout.CENTER);
        JButton yes = Buttons.main(wording.text("merge.do"), () -> {
            dialog.dispose();
            merge.run();
        });
        JButton no = Buttons.plain(wording.text("cancel"), dialog::dispose);
        JPanel buttons = Headers.row();
        buttons.setBorder(BorderFactory.createEmptyBorder(8, 16, 12, 16));
        buttons.add(Box.createHorizontalGlue());
        buttons.add(no);
        buttons.add(Box.createHorizontalStrut(8));
        buttons.add(yes);
        dialog.add(buttons, BorderLayout.SOUTH);
        dialog.getRootPane().setDefaultButton(yes);
        dialog.getRootPane().registerKeyboardAction(event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
        panel.setSize(MOST.width, 1);
        int height = panel.getPreferredSize().height + buttons.getPreferredSize().height + 40;
        dialog.setSize(MOST.width, Math.min(MOST.height, height));
        dialog.setLocationRelativeTo(SwingUtilities.getWindowAncestor(parent));
        SwingUtilities.invokeLater(yes::requestFocusInWindow);
        dialog.setVisible(true);
    }
}

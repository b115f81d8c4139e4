package org.kantlijn.ui.transcript;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.kantlijn.study.Coding;
import org.kantlijn.ui.kit.Swatch;

/** The mouse in the margin: points out the coding under it, chooses by a click, opens memo, menu, or the list of what has no room. */
final class MarginMouse extends MouseAdapter {

    private static final int TIP_AFTER_MS = 500;

    private final TranscriptView view;
    private final ContextMenu menus;
    private final Consumer<Coding> memoWriter;
    private int usualTipDelay;

    MarginMouse(TranscriptView view, ContextMenu menus, Consumer<Coding> memoWriter) {
        this.view = view;
        this.menus = menus;
        this.memoWriter = memoWriter;
    }

    @Override
    public void mouseEntered(MouseEvent event) {
        usualTipDelay = ToolTipManager.sharedInstance().getInitialDelay();
        ToolTipManager.sharedInstance().setInitialDelay(TIP_AFTER_MS);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        view.emphasis().pointed().set(view.margin().at(event.getPoint()));
    }

    @Override
    public void mouseExited(MouseEvent event) {
        ToolTipManager.sharedInstance().setInitialDelay(usualTipDelay);
        view.emphasis().pointed().set(null);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        Margin margin = view.margin();
        LabelPainter.Spot spot = margin.spotAt(event.getPoint());
        if (spot != null && spot.codings().size() > 1) {
            openList(spot.codings(), event.getPoint());
            return;
        }
        Coding coding = margin.at(event.getPoint());
        if (coding == null) {
            view.choose(null);
            view.area().requestFocusInWindow();
            return;
        }
        view.chooseThere(coding);
        margin.requestFocusInWindow();
        if (event.isPopupTrigger()) {
            menus.openAt(coding, margin, event.getPoint());
        } else if (spot != null && spot.isMemo() && SwingUtilities.isLeftMouseButton(event)) {
            memoWriter.accept(coding);
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        Coding coding = view.margin().at(event.getPoint());
        if (coding != null && event.isPopupTrigger()) {
            menus.openAt(coding, view.margin(), event.getPoint());
        }
    }

    /** Lists codings that have one name together. */
    private void openList(List<Coding> codings, Point at) {
        OpenTranscript open = view.area().open();
        if (open == null) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        for (Coding coding : codings) {
            open.study().code(coding.code()).ifPresent(code -> {
                JMenuItem item = new JMenuItem(code.name(), new Swatch(code.colour()));
                item.addActionListener(event -> view.chooseThere(coding));
                menu.add(item);
            });
        }
        menu.show(view.margin(), at.x, at.y);
    }
}

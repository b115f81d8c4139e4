package org.kantlijn.ui.transcript;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import javax.swing.JComponent;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;

/** The menus that open in the transcript: over words what fits words, at a coding what fits a coding. */
final class ContextMenu extends MouseAdapter {

    private static final List<String> IN_WORDS = List.of("code.quick", "code.last", "pinned.1", "pinned.2", "pinned.3", "pinned.4",
        "pinned.5",
        "pinned.6", "pinned.7", "pinned.8", "pinned.9", "code.invivo", "coding.auto", CommandMenu.LINE, "turn.select", "turn.read",
        CommandMenu.LINE, "find.here");
    private static final List<String> AT_CODING = List.of("coding.recode", "memo.write", "memo.coding.sort", "coding.join",
        CommandMenu.LINE, "coding.start.out", "coding.start.in", "coding.end.in", "coding.end.out", CommandMenu.LINE, "text.sight.code",
        "text.sight.all",
        CommandMenu.LINE, "code.quick", "coding.auto", CommandMenu.LINE, "coding.remove");

    private final TranscriptView view;
    private final Commands commands;

    ContextMenu(TranscriptView view, Commands commands) {
        this.view = view;
        this.commands = commands;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        if (event.isPopupTrigger()) {
            openInWords(event.getPoint());
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (event.isPopupTrigger()) {
            openInWords(event.getPoint());
        }
    }

    /** A click on words that are not selected goes there first; the coding over them is chosen, the shortest where there are several. */
    private void openInWords(Point point) {
        TranscriptArea area = view.area();
        int offset = area.viewToModel2D(point);
        area.requestFocusInWindow();
        if (area.passage().contains(offset)) {
            CommandMenu.of(commands, IN_WORDS).show(area, point.x, point.y);
            return;
        }
        area.setCaretPosition(offset);
        view.choose(area.over(new Span(offset, offset + 1)).stream().min(Comparator.comparingInt(coding -> coding.span().length()))
            .orElse(null));
        open(area, point);
    }

    /** Opens the menu of a coding. */
    void openAt(Coding coding, JComponent component, Point point) {
        view.choose(coding);
        open(component, point);
    }

    /** Opens at the chosen coding, or at the caret. */
    void openAtCaret() {
        TranscriptArea area = view.area();
        Coding chosen = view.emphasis().selected().get();
        Rectangle place = area.under(chosen == null ? new Span(area.getCaretPosition(), area.getCaretPosition()) : chosen.span());
        open(area, new Point(place.x, place.y + place.height));
    }

    private void open(JComponent component, Point point) {
        boolean atCoding = view.emphasis().selected().get() != null;
        CommandMenu.of(commands, atCoding ? AT_CODING : IN_WORDS).show(component, point.x, point.y);
    }
}

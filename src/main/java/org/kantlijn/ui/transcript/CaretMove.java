package org.kantlijn.ui.transcript;

import java.awt.event.ActionEvent;
import java.util.function.IntUnaryOperator;
import javax.swing.AbstractAction;

/** Moves the caret by what the transcript counts as words, with or without selecting. */
final class CaretMove extends AbstractAction {

    private final TranscriptArea area;
    private final transient IntUnaryOperator goal;
    private final boolean selecting;

    CaretMove(TranscriptArea area, IntUnaryOperator goal, boolean selecting) {
        this.area = area;
        this.goal = goal;
        this.selecting = selecting;
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        int to = goal.applyAsInt(area.getCaretPosition());
        if (selecting) {
            area.moveCaretPosition(to);
        } else {
            area.setCaretPosition(to);
        }
    }
}

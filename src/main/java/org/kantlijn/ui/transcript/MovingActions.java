package org.kantlijn.ui.transcript;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.work.Work;

/** Going through the transcript by keyboard: from turn to turn, from coding to coding, into the margin and back; selecting on the way. */
final class MovingActions {

    private final Work work;
    private final TranscriptView view;
    private final TranscriptArea area;

    MovingActions(Work work, TranscriptView view) {
        this.work = work;
        this.view = view;
        this.area = view.area();
    }

    void addTo(CommandHome home, Condition open) {
        home.add("coding.next", open, () -> moveToCoding(1));
        home.add("coding.previous", open, () -> moveToCoding(-1));
        home.add("turn.next", open, () -> moveToTurn(1, false));
        home.add("turn.previous", open, () -> moveToTurn(-1, false));
        home.add("turn.uncoded.next", open, () -> moveToTurn(1, true));
        home.add("turn.uncoded.previous", open, () -> moveToTurn(-1, true));
        home.add("turn.select", open, this::selectSentenceOrTurn);
        home.add("turn.sentence.more", open, this::selectOneSentenceMore);
        home.add("find.here", open, view.findBar()::open);
        home.add("turn.read", open.and(work.writable()), this::markRead);
        // The key is the way of all keyboards from one thing to the next; the command shows it and is there for the palette.
        home.commands().add(new Command("coding.enter", home.wording(), open, view.margin()::requestFocusInWindow));
        KeyBinding.of(area, "ESCAPE", () -> view.choose(null));
        view.margin().addFocusListener(new Entering());
        KeyBinding.of(view.margin(), "DOWN", () -> moveToCoding(1));
        KeyBinding.of(view.margin(), "UP", () -> moveToCoding(-1));
        KeyBinding.of(view.margin(), "LEFT", area::requestFocusInWindow);
        KeyBinding.of(view.margin(), "ESCAPE", this::leaveMargin);
        words("caret-next-word", (words, offset) -> words.nextWord(offset), false);
        words("caret-previous-word", (words, offset) -> words.previousWord(offset), false);
        words("selection-next-word", (words, offset) -> words.nextWordEnd(offset), true);
        words("selection-previous-word", (words, offset) -> words.previousWord(offset), true);
    }

    /** A place in the text seen from another. */
    private interface Goal {
        int from(Boundaries words, int offset);
    }

    /** Replaces an action of the text component, which has other ideas of where words end. */
    private void words(String name, Goal goal, boolean selecting) {
        area.getActionMap().put(name, new CaretMove(area, offset -> goal.from(area.boundaries(), offset), selecting));
    }

    /** Choosing begins where the caret is when the keyboard comes into the margin. */
    private final class Entering extends FocusAdapter {

        @Override
        public void focusGained(FocusEvent event) {
            if (work.selection().coding().get() == null) {
                moveToCoding(1);
            }
            view.margin().repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            view.margin().repaint();
        }
    }

    private void leaveMargin() {
        view.choose(null);
        area.requestFocusInWindow();
    }

    private void moveToCoding(int by) {
        OpenTranscript open = area.open();
        if (open == null || open.codings().isEmpty()) {
            return;
        }
        List<Coding> codings = open.codings();
        Coding old = work.selection().coding().get();
        int index = old == null ? -1 : area.layoutNow().indexOf(old);
        if (index < 0) {
            index = firstFrom(codings, area.getCaretPosition()) - (by > 0 ? 1 : 0);
        }
        Coding next = codings.get(Math.max(0, Math.min(codings.size() - 1, index + by)));
        area.setCaretPosition(next.span().start());
        view.choose(next);
        view.reveal(next.span());
    }

    private static int firstFrom(List<Coding> codings, int offset) {
        int low = 0;
        int high = codings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codings.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void moveToTurn(int by, boolean onlyUncoded) {
        OpenTranscript open = area.open();
        if (open == null) {
            return;
        }
        int at = open.turns().indexAt(area.getCaretPosition());
        for (int i = at + by; i >= 0 && i < open.turns().size(); i += by) {
            Turn turn = open.turns().all().get(i);
            if (!onlyUncoded || !open.moderators().get(i) && area.over(turn.span()).isEmpty()) {
                area.setCaretPosition(turn.span().start());
                view.reveal(turn.span());
                return;
            }
        }
    }

    private void selectSentenceOrTurn() {
        OpenTranscript open = area.open();
        Span sentence = area.boundaries().sentence(Math.min(area.getSelectionStart(), Math.max(0, area.text().length() - 1)));
        boolean again = area.passage().equals(sentence);
        Span chosen = again && open != null ? open.turnAt(area.getSelectionStart()) : sentence;
        area.select(chosen.start(), chosen.end());
    }

    /** Takes the sentence after the selection in, be it the first of the next turn. */
    private void selectOneSentenceMore() {
        Span passage = area.passage();
        Boundaries words = area.boundaries();
        if (passage.isEmpty()) {
            selectSentenceOrTurn();
            return;
        }
        int next = words.nextWord(passage.end() - 1);
        Span sentence = words.sentence(Math.min(Math.max(next, passage.end()), Math.max(0, area.text().length() - 1)));
        area.select(passage.start(), Math.max(passage.end(), sentence.end()));
        view.reveal(new Span(Math.max(0, area.getSelectionEnd() - 1), area.getSelectionEnd()));
    }

    private void markRead() {
        OpenTranscript open = area.open();
        if (open != null) {
            new ReadMarks(work).toggleUpTo(open, open.turns().numberAt(area.getCaretPosition()));
        }
    }
}

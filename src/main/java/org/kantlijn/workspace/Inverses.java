package org.kantlijn.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Author;
import org.kantlijn.study.Id;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Texts;

/**
 * What takes steps back. That of a step taken here is kept; that of another is found by going through the history again, and on the way
 * those of the steps that would be taken back after it, so that one undo after the other costs that once.
 */
final class Inverses {

    /** Up to so many changes the inverse of a step is kept; that of a larger one is found again when it is asked for. */
    private static final int FEW = 32;

    private final Map<Id<Step>, List<Change>> kept = new HashMap<>();

    /** Carries a step out, the next in order, keeping what takes it back. */
    void carryOut(Step step, StudyEditor editor) {
        if (step.changes().size() > FEW) {
            step.applyTo(editor);
        } else {
            kept.put(step.id(), take(step, editor));
        }
    }

    /**
     * What takes a step back.
     *
     * @param next the steps that would be taken back after it
     * @param history all steps in order
     */
    List<Change> of(Step step, Set<Id<Step>> next, Iterable<Step> history, Texts texts) {
        List<Change> known = kept.get(step.id());
        if (known != null) {
            return known;
        }
        StudyEditor before = new StudyEditor(texts);
        for (Step earlier : history) {
            if (earlier.compareTo(step) >= 0) {
                break;
            }
            if (next.contains(earlier.id())) {
                carryOut(earlier, before);
            } else {
                earlier.applyTo(before);
            }
        }
        return take(step, before);
    }

    private static List<Change> take(Step step, StudyEditor editor) {
        editor.actFor(new Author(step.coder(), step.at()));
        return Replay.applyKeepingInverse(step.changes(), editor);
    }

    /** Forgets all: the history in which they were taken is another by now. */
    void forget() {
        kept.clear();
    }
}

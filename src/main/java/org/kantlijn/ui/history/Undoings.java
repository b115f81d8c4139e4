package org.kantlijn.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;

/** Which steps of a history stand undone, and by which step: read once, so that any row can be asked. */
final class Undoings {

    private final Map<Id<Step>, Step> undoneBy = new HashMap<>();

    /** @param history all steps in order */
    Undoings(List<Step> history) {
        Map<Id<Step>, Id<Step>> targets = new HashMap<>();
        for (Step step : history) {
            Id<Step> target = step.undoes();
            if (target != null) {
                enter(step, target, targets.get(target));
                targets.put(step.id(), target);
            }
        }
    }

    /** @param takenBack the step that the target itself takes back; null when the target is an ordinary one */
    private void enter(Step step, Id<Step> target, @Nullable Id<Step> takenBack) {
        if (takenBack == null) {
            undoneBy.put(target, step);
        } else {
            undoneBy.remove(takenBack);
        }
    }

    boolean isUndone(Step step) {
        return undoneBy.containsKey(step.id());
    }

    /** The step that took it back, which is taken back to do it again; empty when it stands. */
    Optional<Step> undoing(Step step) {
        return Optional.ofNullable(undoneBy.get(step.id()));
    }
}

package org.kantlijn.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;

/**
 * Which steps are undone, and what one coder can undo and redo next. Worked out from the steps alone, so it is the same after a restart.
 */
final class StepLedger {

    /** Steps that are bookkeeping and not the user's intent. */
    private static final String JOINING = "coder.join";

    private final Id<Coder> coder;
    private final Map<Id<Step>, Step> byId = new HashMap<>();
    /** What the steps that take back or do again come down to. */
    private final Map<Id<Step>, Effect> effects = new HashMap<>();
    private final Set<Id<Step>> undone = new HashSet<>();
    private final Deque<Step> undoable = new ArrayDeque<>();
    private final Deque<Step> redoable = new ArrayDeque<>();

    /**
     * What a step comes down to.
     *
     * @param origin the ordinary step that it is about
     * @param undoes true when that is undone by it
     */
    private record Effect(Step origin, boolean undoes) {
    }

    StepLedger(Id<Coder> coder, Iterable<Step> steps) {
        this.coder = coder;
        steps.forEach(this::enter);
    }

    /** Enters the next step in order. */
    void enter(Step step) {
        Step target = byId(step.undoes());
        if (target == null) {
            enterOrdinary(step);
        } else {
            Effect reversed = effect(target);
            enterEffect(step, new Effect(reversed.origin(), !reversed.undoes()));
        }
        byId.put(step.id(), step);
    }

    private void enterEffect(Step step, Effect effect) {
        Step origin = effect.origin();
        effects.put(step.id(), effect);
        undoable.remove(origin);
        redoable.removeIf(undoing -> origin(undoing).equals(origin));
        if (effect.undoes()) {
            undone.add(origin.id());
            pushIfOwn(redoable, step);
        } else {
            undone.remove(origin.id());
            pushIfOwn(undoable, origin);
        }
    }

    /** The ordinary step that a step takes back, does again, takes back once more, and so on; an ordinary step itself. */
    Step origin(Step step) {
        return effect(step).origin();
    }

    private Effect effect(Step step) {
        Effect effect = effects.get(step.id());
        return effect == null ? new Effect(step, false) : effect;
    }

    private void enterOrdinary(Step step) {
        if (isOwn(step) && !step.name().equals(JOINING)) {
            undoable.push(step);
            redoable.clear();
        }
    }

    private void pushIfOwn(Deque<Step> stack, Step step) {
        if (isOwn(step)) {
            stack.push(step);
        }
    }

    private boolean isOwn(Step step) {
        return step.coder().equals(coder);
    }

    boolean isUndone(Step step) {
        return undone.contains(step.id());
    }

    Optional<Step> nextUndo() {
        return Optional.ofNullable(undoable.peek());
    }

    /** The undoing step that redo would take back. */
    Optional<Step> nextRedo() {
        return Optional.ofNullable(redoable.peek());
    }

    /** The steps that the next undos and redos would take back, at most so many of each. */
    Set<Id<Step>> next(int most) {
        return Stream.of(undoable, redoable).flatMap(steps -> steps.stream().limit(most)).map(Step::id).collect(Collectors.toSet());
    }

    @Nullable Step byId(@Nullable Id<Step> id) {
        return id == null ? null : byId.get(id);
    }
}

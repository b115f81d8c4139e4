package org.kantlijn.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;

/** The steps of one writer by their numbers, which count from 1. */
final class WriterSteps {

    /** Those from 1 on without a gap, which are nearly all there are. */
    private final List<Step> unbroken = new ArrayList<>();
    private final Map<Long, Step> others = new HashMap<>();

    /** Enters a step, unless there is one of that number; then returns that one. */
    @Nullable Step enter(Step step) {
        long number = step.n();
        if (number >= 1 && number <= unbroken.size()) {
            return unbroken.get((int) number - 1);
        }
        if (number == unbroken.size() + 1 && !others.containsKey(number)) {
            unbroken.add(step);
            return null;
        }
        return others.putIfAbsent(number, step);
    }

    /** How many steps are missing before the last one. */
    long missing() {
        long last = others.keySet().stream().reduce((long) unbroken.size(), Math::max);
        return last - unbroken.size() - others.keySet().stream().filter(number -> number > 0).count();
    }
}

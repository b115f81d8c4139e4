package org.kantlijn.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Something that holds or does not, and can be watched: what an action is enabled by. For the event thread only. */
public final class Condition {

    private final List<Consumer<Boolean>> watchers = new ArrayList<>();
    private boolean holds;

    Condition(boolean holds) {
        this.holds = holds;
    }

    /** The condition that always holds. */
    public static Condition always() {
        return new Condition(true);
    }

    /** True when it holds now. */
    public boolean holds() {
        return holds;
    }

    /** Both. */
    public Condition and(Condition other) {
        Condition both = new Condition(holds && other.holds);
        watch(now -> both.set(now && other.holds));
        other.watch(now -> both.set(now && holds));
        return both;
    }

    /** Lets somebody hear when it begins or ceases to hold. */
    public void watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
    }

    void set(boolean now) {
        if (now != holds) {
            holds = now;
            List.copyOf(watchers).forEach(watcher -> watcher.accept(now));
        }
    }
}

package org.kantlijn.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something that holds or does not, and can be watched: what an action is enabled by. For the event thread only. */
public final class Condition {

    private final List<Consumer<Boolean>> watchers = new ArrayList<>();
    private Supplier<Optional<String>> hindrance = Optional::empty;
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

    /** The same, saying in words for people why it does not hold when it does not. */
    public Condition because(String words) {
        hindrance = () -> Optional.of(words);
        return this;
    }

    /** Why it does not hold, in words for people; empty where it holds or nobody said. */
    public Optional<String> hindrance() {
        return holds ? Optional.empty() : hindrance.get();
    }

    /** Both. */
    public Condition and(Condition other) {
        Condition both = new Condition(holds && other.holds);
        both.hindrance = () -> Stream.of(this, other).flatMap(part -> part.hindrance().stream()).findFirst();
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

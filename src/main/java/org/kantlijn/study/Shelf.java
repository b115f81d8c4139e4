package org.kantlijn.study;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The things of one kind in the order in which they came, those that were removed included: a removed thing only loses its place in
 * sight, so that restoring brings it back whole.
 */
final class Shelf<T> {

    private final Map<Id<T>, T> ever = new LinkedHashMap<>();
    private final Set<Id<T>> removed = new HashSet<>();
    private @Nullable Map<Id<T>, T> presentSeen;
    private @Nullable Map<Id<T>, T> everSeen;

    void add(Id<T> id, T thing) {
        if (ever.putIfAbsent(id, thing) == null) {
            touched();
        }
    }

    void change(Id<T> id, UnaryOperator<T> edit) {
        if (ever.computeIfPresent(id, (key, old) -> edit.apply(old)) != null) {
            touched();
        }
    }

    void presence(Id<T> id, boolean present) {
        if (ever.containsKey(id) && (present ? removed.remove(id) : removed.add(id))) {
            touched();
        }
    }

    @Nullable T get(Id<T> id) {
        return ever.get(id);
    }

    boolean isPresent(Id<T> id) {
        return ever.containsKey(id) && !removed.contains(id);
    }

    /** What is in sight; the same object until something changes. */
    Map<Id<T>, T> present() {
        Map<Id<T>, T> known = presentSeen;
        if (known == null) {
            known = new LinkedHashMap<>(ever);
            known.keySet().removeAll(removed);
            known = Collections.unmodifiableMap(known);
            presentSeen = known;
        }
        return known;
    }

    /** All there ever was; the same object until something changes. */
    Map<Id<T>, T> ever() {
        Map<Id<T>, T> known = everSeen;
        if (known == null) {
            known = Collections.unmodifiableMap(new LinkedHashMap<>(ever));
            everSeen = known;
        }
        return known;
    }

    private void touched() {
        presentSeen = null;
        everSeen = null;
    }
}

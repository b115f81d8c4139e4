package org.kantlijn.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A value that can be watched. For the event thread only.
 *
 * @param <T> what it holds
 */
public final class Value<T> {

    private final List<Consumer<? super T>> watchers = new CopyOnWriteArrayList<>();
    private T held;

    /** Begins with a value. */
    public Value(T first) {
        this.held = first;
    }

    /** What it holds now. */
    public T get() {
        return held;
    }

    /** Holds something else; watchers hear of it when it is not equal to the old. */
    public void set(T next) {
        if (!Objects.equals(held, next)) {
            held = next;
            tell();
        }
    }

    /** Tells the watchers though nothing changed here: what the value speaks of did. */
    public void tell() {
        T now = held;
        watchers.forEach(watcher -> watcher.accept(now));
    }

    /** Lets somebody hear of every new value; not of the present one. */
    public void watch(Consumer<? super T> watcher) {
        watchers.add(watcher);
    }

    /** Lets somebody hear of the next new value, and of none after it. */
    public void watchOnce(Consumer<? super T> watcher) {
        watchers.add(new Consumer<T>() {
            @Override
            public void accept(T now) {
                watchers.remove(this);
                watcher.accept(now);
            }
        });
    }

    /** A condition on this value. */
    public Condition when(Predicate<? super T> test) {
        Condition condition = new Condition(test.test(held));
        watch(now -> condition.set(test.test(now)));
        return condition;
    }

    /** A condition on this value and another. */
    public <U> Condition when(Value<U> other, BiPredicate<? super T, ? super U> test) {
        Condition condition = new Condition(test.test(held, other.held));
        watch(now -> condition.set(test.test(now, other.held)));
        other.watch(now -> condition.set(test.test(held, now)));
        return condition;
    }
}

package org.kantlijn.ui.kit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, so that a window need not wait for what may not be used today. On the event thread.
 *
 * @param <T> what it is
 */
public final class Later<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    /** @param maker makes it, once */
    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T thing = made;
        if (thing == null) {
            thing = maker.get();
            made = thing;
        }
        return thing;
    }
}

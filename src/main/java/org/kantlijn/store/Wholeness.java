package org.kantlijn.store;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whether what was read holds all that it must: JSON may leave out, or give as null, whatever it likes. */
final class Wholeness {

    private final ClassValue<RecordComponent[]> components = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    boolean isWhole(@Nullable Object thing) {
        if (thing instanceof Collection<?> things) {
            return things.stream().allMatch(this::isWhole);
        }
        if (thing instanceof Map<?, ?> map) {
            return isWhole(map.values());
        }
        return thing instanceof Record whole ? hasAllComponents(whole) : thing != null;
    }

    private boolean hasAllComponents(Record whole) {
        for (RecordComponent component : components.get(whole.getClass())) {
            Object value = value(whole, component);
            boolean mayLack = value == null && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!mayLack && !isWhole(value)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parts of a change are public", e);
        }
    }
}

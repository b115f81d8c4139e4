package org.kantlijn.store;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;

/** Tells whether what was read holds all that it must: JSON may leave out, or give as null, whatever it likes. */
final class Wholeness {

    /** Of each record type the parts that may be found null at all. */
    private final ClassValue<List<Part>> parts = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(part -> !part.getType().isPrimitive()).map(Part::of).toList();
        }
    };

    /**
     * One part of a record.
     *
     * @param accessor reads it
     * @param optional true when it may be null
     */
    private record Part(Method accessor, boolean optional) {

        static Part of(RecordComponent component) {
            return new Part(component.getAccessor(), component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable Object of(Record whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the parts of a change are public", e);
            }
        }
    }

    boolean isWhole(@Nullable Object thing) {
        if (thing instanceof Collection<?> things) {
            return things.stream().allMatch(this::isWhole);
        }
        if (thing instanceof Map<?, ?> map) {
            return isWhole(map.values());
        }
        boolean hasParts = thing instanceof Record && !(thing instanceof Id);
        return hasParts ? hasAllParts((Record) thing) : thing != null;
    }

    private boolean hasAllParts(Record whole) {
        for (Part part : parts.get(whole.getClass())) {
            Object value = part.of(whole);
            boolean mayLack = value == null && part.optional();
            if (!mayLack && !isWhole(value)) {
                return false;
            }
        }
        return true;
    }
}

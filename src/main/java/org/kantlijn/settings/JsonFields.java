package org.kantlijn.settings;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a file by name. What is not there, or is of another kind than is asked for, is as if it were not there. */
record JsonFields(Map<?, ?> all) {

    @Nullable String text(String name) {
        return all.get(name) instanceof String text ? text : null;
    }

    /** A number without its decimals; 0 where there is none. */
    int number(String name) {
        return all.get(name) instanceof Number number ? number.intValue() : 0;
    }

    boolean flag(String name) {
        return all.get(name) instanceof Boolean truth && truth;
    }

    /** One of the constants of an enumeration, by its name. */
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return constant(all.get(name), type).findFirst().orElse(null);
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        items(name).flatMap(item -> constant(item, type)).forEach(chosen::add);
        return chosen;
    }

    private static <E extends Enum<E>> Stream<E> constant(@Nullable Object name, Class<E> type) {
        return Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(name));
    }

    List<String> texts(String name) {
        return items(name).flatMap(item -> item instanceof String text ? Stream.of(text) : Stream.empty()).toList();
    }

    List<Double> numbers(String name) {
        return items(name).flatMap(item -> item instanceof Number number ? Stream.of(number.doubleValue()) : Stream.empty()).toList();
    }

    /** What holds more by name. */
    List<JsonFields> parts(String name) {
        return items(name).flatMap(item -> item instanceof Map<?, ?> fields ? Stream.of(new JsonFields(fields)) : Stream.empty()).toList();
    }

    /** What holds more by name; without any where it is not there. */
    JsonFields part(String name) {
        return new JsonFields(all.get(name) instanceof Map<?, ?> fields ? fields : Map.of());
    }

    private Stream<?> items(String name) {
        return all.get(name) instanceof Collection<?> items ? items.stream() : Stream.empty();
    }

    /** All that are texts, in the order in which they stand. */
    Map<String, String> texts() {
        return each(value -> value instanceof String text ? Optional.of(text) : Optional.empty());
    }

    /** All that are numbers, without their decimals, in the order in which they stand. */
    Map<String, Integer> numbers() {
        return each(value -> value instanceof Number number ? Optional.of(number.intValue()) : Optional.empty());
    }

    private <T> Map<String, T> each(Function<@Nullable Object, Optional<T>> reading) {
        Map<String, T> each = new LinkedHashMap<>();
        all.forEach((name, value) -> reading.apply(value).ifPresent(read -> each.put(String.valueOf(name), read)));
        return each;
    }
}

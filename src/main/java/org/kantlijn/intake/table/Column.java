package org.kantlijn.intake.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table that people fill in.
 *
 * @param name what it is called in messages
 * @param spellings what may stand over it, Dutch and English, as {@link #plain(String)} writes it
 */
public record Column(String name, Set<String> spellings) {

    /** A column by its name and by what else people call it. */
    public static Column of(String name, String... others) {
        Stream<String> all = Stream.concat(Stream.of(name), Arrays.stream(others));
        return new Column(name, all.map(Column::plain).collect(Collectors.toUnmodifiableSet()));
    }

    /** A column's name without what people vary: capitals, blanks and hyphens. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}

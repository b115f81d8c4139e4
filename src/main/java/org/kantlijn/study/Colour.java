package org.kantlijn.study;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The twelve colours a code can have.
 *
 * <p>A study keeps the name; how each looks in light and dark is a matter of the screen and of an export. The order is the
 * one in which they are given out.
 */
public enum Colour {
    BLUE, COPPER, GREEN, MAGENTA, MUSTARD, PURPLE, SKY, CHESTNUT, SAGE, ROSE, BRONZE, SLATE;

    /** The name as it is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour with that stored name. */
    public static Optional<Colour> ofKey(String key) {
        return Arrays.stream(values()).filter(c -> c.key().equalsIgnoreCase(key.strip())).findFirst();
    }

    /** The colour used least among those given, the first of them where several are. */
    public static Colour leastUsed(List<Colour> used) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        used.forEach(c -> counts.merge(c, 1, Integer::sum));
        return Arrays.stream(values()).min(Comparator.comparingInt(c -> counts.getOrDefault(c, 0))).orElse(BLUE);
    }
}

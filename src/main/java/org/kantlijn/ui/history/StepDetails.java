package org.kantlijn.ui.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Colour;
import org.kantlijn.ui.work.Place;

/**
 * What a step touched, and what touched the same after it.
 *
 * @param passages the first of the passages whose coding it changed
 * @param names the first of the other things it changed
 * @param more how many things it changed besides those
 * @param later how many later steps that still stand changed or used the same things
 * @param firstLater the first of those, in words
 */
record StepDetails(List<Passage> passages, List<Named> names, int more, int later, List<String> firstLater) {

    /** What is known before anything was looked up. */
    static final StepDetails NOTHING = new StepDetails(List.of(), List.of(), 0, 0, List.of());

    /**
     * A passage.
     *
     * @param where in words
     * @param quote what was said
     * @param place the way there; null when its transcript is gone
     */
    record Passage(String where, String quote, @Nullable Place place) {
    }

    /**
     * Something with a name.
     *
     * @param name its name now, or its last
     * @param colour that of a code; null for other things
     */
    record Named(String name, @Nullable Colour colour) {
    }
}

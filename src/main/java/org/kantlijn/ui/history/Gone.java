package org.kantlijn.ui.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Restored;
import org.kantlijn.change.Step;
import org.kantlijn.study.Colour;
import org.kantlijn.ui.history.Subjects.Subject;

/**
 * Something that was removed and is not there now.
 *
 * @param thing which
 * @param name what it is called, or how it begins
 * @param where what it belonged to, in words; empty where there is nothing to say
 * @param colour of the code that it is or had; null for other things
 * @param step what removed it last
 * @param needs what else is gone without which it would stay out of sight
 * @param codings how many codings come back with it
 */
record Gone(Subject thing, String name, String where, @Nullable Colour colour, Step step, List<Named> needs, int codings) {

    Gone {
        needs = List.copyOf(needs);
    }

    /**
     * Something else that has to come back.
     *
     * @param thing which
     * @param name what it is called
     */
    record Named(Subject thing, String name) {
    }

    /** What puts things back, with all that they need: those that were asked for first. */
    static List<Change> restored(List<Gone> things) {
        Set<Subject> back = new LinkedHashSet<>();
        things.forEach(gone -> back.add(gone.thing()));
        things.forEach(gone -> gone.needs().forEach(need -> back.add(need.thing())));
        return new ArrayList<>(back.stream().map(thing -> new Restored(thing.kind(), thing.id())).toList());
    }

    /** What has to come back besides the things themselves. */
    static List<Named> needed(List<Gone> things) {
        List<Subject> chosen = things.stream().map(Gone::thing).toList();
        return things.stream().flatMap(gone -> gone.needs().stream()).filter(need -> !chosen.contains(need.thing())).distinct().toList();
    }
}

package org.kantlijn.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How one user reads transcripts and selects in them on one machine, and where each was last.
 *
 * @param snap what a selection by mouse keeps whole
 * @param marking how coded words are marked
 * @param sans true for transcripts in the typeface of the program instead of serif
 * @param spacing the height of lines in percent of the usual, 80 to 160
 * @param width the width of lines in percent of the usual 72 letters, 60 to 160
 * @param extras what else is shown beside the words
 * @param places where each transcript was last read, by its id: an offset in its text, UTF-16 units; those read last at the end
 */
public record Reading(Snap snap, Marking marking, boolean sans, int spacing, int width, Set<Extra> extras, Map<String, Integer> places) {

    /** The reading of a new user. */
    public static final Reading USUAL = new Reading(Snap.WORDS, Marking.TINT, false, 100, 100, Set.of(), Map.of());

    private static final int USUAL_PERCENT = 100;
    private static final int CLOSEST = 80;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;
    private static final int MOST_PLACES = 200;

    /** What a selection by mouse keeps whole. */
    public enum Snap { OFF, WORDS, SENTENCES }

    /** How coded words are marked: by a tint and a line under what overlaps, by lines only, or not at all. */
    public enum Marking { TINT, UNDERLINE, OFF }

    /** What can be shown beside the words: times in the recording, the numbers of lines, the citations of fragments. */
    public enum Extra { TIMES, LINES, CITATIONS }

    /** Takes what a file holds; what is missing or unknown there is as for a new user. */
    public Reading {
        snap = snap == null ? Snap.WORDS : snap;
        marking = marking == null ? Marking.TINT : marking;
        spacing = spacing == 0 ? USUAL_PERCENT : Math.max(CLOSEST, Math.min(WIDEST, spacing));
        width = width == 0 ? USUAL_PERCENT : Math.max(NARROWEST, Math.min(WIDEST, width));
        extras = extras == null ? Set.of() : Set.copyOf(extras);
        places = places == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** The same with another snap. */
    public Reading snapping(Snap newSnap) {
        return new Reading(newSnap, marking, sans, spacing, width, extras, places);
    }

    /** The same with coded words marked otherwise. */
    public Reading marking(Marking newMarking) {
        return new Reading(snap, newMarking, sans, spacing, width, extras, places);
    }

    /** The same in serif or without. */
    public Reading sans(boolean newSans) {
        return new Reading(snap, marking, newSans, spacing, width, extras, places);
    }

    /** The same with lines further apart or closer, in percent of the usual. */
    public Reading spaced(int percent) {
        return new Reading(snap, marking, sans, Math.max(1, percent), width, extras, places);
    }

    /** The same with longer or shorter lines, in percent of the usual. */
    public Reading wide(int percent) {
        return new Reading(snap, marking, sans, spacing, Math.max(1, percent), extras, places);
    }

    /** The same with something shown or hidden. */
    public Reading showing(Extra extra, boolean shown) {
        EnumSet<Extra> others = EnumSet.noneOf(Extra.class);
        others.addAll(extras);
        if (shown) {
            others.add(extra);
        } else {
            others.remove(extra);
        }
        return new Reading(snap, marking, sans, spacing, width, others, places);
    }

    /** The same with the place of one transcript remembered; those read longest ago are forgotten where there are too many. */
    public Reading at(String transcript, int offset) {
        Map<String, Integer> next = new LinkedHashMap<>(places);
        next.remove(transcript);
        next.put(transcript, offset);
        if (next.size() > MOST_PLACES) {
            next.remove(next.keySet().iterator().next());
        }
        return new Reading(snap, marking, sans, spacing, width, extras, next);
    }

    /**
     * The transcript that was read last; empty where none is known.
     *
     * @param known holds for those that are asked for, as those of one study
     */
    public Optional<String> last(Predicate<String> known) {
        return places.keySet().stream().filter(known).reduce((earlier, later) -> later);
    }

    /** The same without any place, for learning whether words have to be shown otherwise. */
    public Reading withoutPlaces() {
        return new Reading(snap, marking, sans, spacing, width, extras, Map.of());
    }
}

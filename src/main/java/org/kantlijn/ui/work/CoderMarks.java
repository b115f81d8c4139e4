package org.kantlijn.ui.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.CoderMark;

/**
 * The marks of all coders of a study. Who came first keeps letters and colour whoever comes later, so that a mark means the same person
 * today and tomorrow, on every machine.
 */
public final class CoderMarks {

    private static final List<List<Float>> DASHES = List.of(List.of(5f, 2f), List.of(2f, 4f), List.of(8f, 2f, 2f, 2f), List.of(10f, 3f),
        List.of(4f, 4f));

    private final Map<Id<Coder>, CoderMark> marks = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    private final Set<Integer> slots = new HashSet<>();

    private CoderMarks() {
    }

    /** The marks of the coders of a study. */
    public static CoderMarks of(Study study) {
        CoderMarks all = new CoderMarks();
        study.coders().forEach(all::of);
        return all;
    }

    /** The mark of a coder; one who is not in the study yet gets one that nobody has. */
    public CoderMark of(Coder coder) {
        return marks.computeIfAbsent(coder.id(), id -> {
            int slot = slot(coder);
            int colours = Colour.values().length;
            return new CoderMark(letters(coder.name().strip()), Colour.values()[slot % colours], DASHES.get(slot % DASHES.size()));
        });
    }

    /** From the coder's own id, so that it does not hang on who else is there; the next one free where two fall together. */
    private int slot(Coder coder) {
        int colours = Colour.values().length;
        int round = slots.size() / colours * colours;
        int slot = Math.floorMod(coder.id().value().hashCode(), colours);
        while (!slots.add(round + slot)) {
            slot = (slot + 1) % colours;
        }
        return round + slot;
    }

    private String letters(String name) {
        for (String candidate : candidates(name)) {
            if (initials.add(candidate.toUpperCase(Locale.ROOT))) {
                return candidate;
            }
        }
        int number = 2;
        while (!initials.add(first(name, 1).toUpperCase(Locale.ROOT) + number)) {
            number++;
        }
        return first(name, 1).toUpperCase(Locale.ROOT) + number;
    }

    /** From the shortest on: A, AV, An, Ana for Ana de Vries. */
    private static Set<String> candidates(String name) {
        if (name.isEmpty()) {
            return Set.of();
        }
        String[] words = name.split("[\\s-]+");
        String one = first(name, 1).toUpperCase(Locale.ROOT);
        Set<String> candidates = new LinkedHashSet<>(List.of(one));
        if (words.length > 1) {
            candidates.add(one + first(words[words.length - 1], 1).toUpperCase(Locale.ROOT));
        }
        for (int length = 2; length <= 3; length++) {
            candidates.add(one + first(words[0], length).substring(first(words[0], 1).length()).toLowerCase(Locale.ROOT));
        }
        return candidates;
    }

    private static String first(String word, int letters) {
        if (word.isEmpty()) {
            return "?";
        }
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))));
    }
}

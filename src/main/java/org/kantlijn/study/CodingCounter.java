package org.kantlijn.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how often each code occurs in the codings of a study. What was counted last is kept, so that after an edit only what differs from
 * that is counted. For any thread.
 */
final class CodingCounter {

    private volatile Counted last = new Counted(Map.of(), Map.of());

    private record Counted(Map<Id<Transcript>, CodingList> codings, Map<Id<Code>, Integer> counts) {
    }

    /** How often each code occurs; codes that do not are not named. */
    Map<Id<Code>, Integer> count(Map<Id<Transcript>, CodingList> codings) {
        Counted before = last;
        Map<Id<Code>, Integer> counts = new HashMap<>(before.counts());
        before.codings().forEach((id, list) -> replace(list, codings.getOrDefault(id, CodingList.EMPTY), counts));
        codings.forEach((id, list) -> {
            if (!before.codings().containsKey(id)) {
                replace(CodingList.EMPTY, list, counts);
            }
        });
        Map<Id<Code>, Integer> counted = Collections.unmodifiableMap(counts);
        last = new Counted(codings, counted);
        return counted;
    }

    private static void replace(CodingList old, CodingList now, Map<Id<Code>, Integer> counts) {
        old.compare(now, coding -> add(counts, coding, -1), coding -> add(counts, coding, 1));
    }

    private static void add(Map<Id<Code>, Integer> counts, Coding coding, int by) {
        counts.merge(coding.code(), by, (count, change) -> count + change == 0 ? null : count + change);
    }
}

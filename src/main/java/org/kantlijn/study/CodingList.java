package org.kantlijn.study;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Span;

/**
 * The codings of one transcript in text order: immutable, so that any thread may read it while work goes on.
 *
 * <p>Two studies that share the same list object have the same codings there; a screen compares by identity to learn what to repaint.
 */
public final class CodingList extends AbstractList<Coding> implements RandomAccess {

    /** The list that holds nothing. */
    public static final CodingList EMPTY = new CodingList(new Coding[0]);

    /** So many are looked for one by one; for more, an index is made. */
    private static final int FEW = 8;

    private final Coding[] sorted;
    private int @Nullable [] furthestEnds;
    private @Nullable Map<Id<Code>, Integer> counts;
    private @Nullable Map<Id<Coding>, Coding> byId;
    private int asked;

    private CodingList(Coding[] sorted) {
        this.sorted = sorted;
    }

    static CodingList of(Collection<Coding> codings) {
        if (codings.isEmpty()) {
            return EMPTY;
        }
        Coding[] sorted = codings.toArray(new Coding[0]);
        Arrays.sort(sorted, Coding.IN_TEXT_ORDER);
        return new CodingList(sorted);
    }

    /** Wraps what is in text order already. */
    static CodingList ofSorted(List<Coding> codings) {
        return codings.isEmpty() ? EMPTY : new CodingList(codings.toArray(new Coding[0]));
    }

    /** The list with one coding put in place of another; null for none. */
    CodingList with(@Nullable Coding old, @Nullable Coding now) {
        if (Objects.equals(old, now)) {
            return this;
        }
        CodingList list = old == null ? this : without(old);
        return now == null ? list : list.with(now);
    }

    CodingList with(Coding coding) {
        int found = Arrays.binarySearch(sorted, coding, Coding.IN_TEXT_ORDER);
        int place = found < 0 ? -found - 1 : found;
        Coding[] more = new Coding[sorted.length + 1];
        System.arraycopy(sorted, 0, more, 0, place);
        more[place] = coding;
        System.arraycopy(sorted, place, more, place + 1, sorted.length - place);
        return new CodingList(more);
    }

    CodingList without(Coding coding) {
        int place = Arrays.binarySearch(sorted, coding, Coding.IN_TEXT_ORDER);
        if (place < 0) {
            return this;
        }
        Coding[] fewer = new Coding[sorted.length - 1];
        System.arraycopy(sorted, 0, fewer, 0, place);
        System.arraycopy(sorted, place + 1, fewer, place, fewer.length - place);
        return new CodingList(fewer);
    }

    @Override
    public Coding get(int index) {
        return sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }

    /** The coding with that id; null when it is not here. */
    public @Nullable Coding byId(Id<?> id) {
        Map<Id<Coding>, Coding> known = byId;
        if (known == null && asked++ >= FEW) {
            known = Stream.of(sorted).collect(Collectors.toUnmodifiableMap(Coding::id, coding -> coding));
            byId = known;
        }
        return known == null ? sought(id) : known.get(id);
    }

    private @Nullable Coding sought(Id<?> id) {
        for (Coding coding : sorted) {
            if (coding.id().equals(id)) {
                return coding;
            }
        }
        return null;
    }

    /** The codings that share at least one unit with the span, in text order; found without passing over the others. */
    public List<Coding> overlapping(Span span) {
        List<Coding> found = new ArrayList<>();
        collect(0, sorted.length, span, found);
        return found;
    }

    /** How often each code occurs here. */
    public Map<Id<Code>, Integer> countsByCode() {
        Map<Id<Code>, Integer> known = counts;
        if (known == null) {
            known = new HashMap<>();
            for (Coding coding : sorted) {
                known.merge(coding.code(), 1, Integer::sum);
            }
            known = Collections.unmodifiableMap(known);
            counts = known;
        }
        return known;
    }

    /** An interval tree laid over the sorted array: each middle knows the furthest end below it. */
    private void collect(int low, int high, Span span, List<Coding> found) {
        if (low >= high) {
            return;
        }
        int middle = (low + high) >>> 1;
        if (furthestEnds()[middle] <= span.start()) {
            return;
        }
        collect(low, middle, span, found);
        Coding here = sorted[middle];
        if (here.span().start() >= span.end()) {
            return;
        }
        if (here.span().overlaps(span)) {
            found.add(here);
        }
        collect(middle + 1, high, span, found);
    }

    private int[] furthestEnds() {
        int[] known = furthestEnds;
        if (known == null) {
            known = new int[sorted.length];
            measure(0, sorted.length, known);
            furthestEnds = known;
        }
        return known;
    }

    private int measure(int low, int high, int[] ends) {
        if (low >= high) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        int below = Math.max(measure(low, middle, ends), measure(middle + 1, high, ends));
        ends[middle] = Math.max(below, sorted[middle].span().end());
        return ends[middle];
    }
}

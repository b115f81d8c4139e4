package org.kantlijn.study;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Span;

/**
 * The codings of one transcript in text order: immutable, so that any thread may read it while work goes on.
 *
 * <p>Two studies that share the same list object have the same codings there; a screen compares by identity to learn what to repaint.
 */
public final class CodingList extends AbstractList<Coding> implements RandomAccess {

    /** The list that holds nothing. */
    public static final CodingList EMPTY = new CodingList(new Coding[0], null);

    private final Coding[] sorted;
    private int @Nullable [] furthestEnds;
    /** Made when it is first asked for; what comes of this list by single edits takes it over. */
    private @Nullable CodingIndex index;

    private CodingList(Coding[] sorted, @Nullable CodingIndex index) {
        this.sorted = sorted;
        this.index = index;
    }

    static CodingList of(Collection<Coding> codings) {
        if (codings.isEmpty()) {
            return EMPTY;
        }
        Coding[] sorted = codings.toArray(new Coding[0]);
        Arrays.sort(sorted, Coding.IN_TEXT_ORDER);
        return new CodingList(sorted, null);
    }

    /** Wraps what is in text order already. */
    static CodingList ofSorted(List<Coding> codings) {
        return codings.isEmpty() ? EMPTY : new CodingList(codings.toArray(new Coding[0]), null);
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
        CodingIndex known = index;
        return new CodingList(more, known == null ? null : known.with(coding));
    }

    CodingList without(Coding coding) {
        int place = Arrays.binarySearch(sorted, coding, Coding.IN_TEXT_ORDER);
        if (place < 0) {
            return this;
        }
        Coding[] fewer = new Coding[sorted.length - 1];
        System.arraycopy(sorted, 0, fewer, 0, place);
        System.arraycopy(sorted, place + 1, fewer, place, fewer.length - place);
        CodingIndex known = index;
        return new CodingList(fewer, known == null ? null : known.without(coding.id()));
    }

    @Override
    public Coding get(int index) {
        return sorted[index];
    }

    @Override
    public int size() {
        return sorted.length;
    }

    /** The coding with that id; null when it is not here. Costs the same in a list of any length. */
    public @Nullable Coding byId(Id<?> id) {
        CodingIndex known = index;
        if (known == null) {
            known = CodingIndex.of(sorted);
            index = known;
        }
        return known.get(id);
    }

    /**
     * Tells in what a later list differs. Where edits were made in several places, what stands between them may be told to be gone and to
     * have come.
     *
     * @param gone hears of each coding that is not there any more
     * @param came hears, after that, of each coding that is there now
     */
    public void compare(CodingList later, Consumer<Coding> gone, Consumer<Coding> came) {
        if (later == this) {
            return;
        }
        int shorter = Math.min(sorted.length, later.sorted.length);
        int start = 0;
        while (start < shorter && sorted[start] == later.sorted[start]) {
            start++;
        }
        int same = 0;
        while (same < shorter - start && sorted[sorted.length - 1 - same] == later.sorted[later.sorted.length - 1 - same]) {
            same++;
        }
        subList(start, sorted.length - same).forEach(gone);
        later.subList(start, later.sorted.length - same).forEach(came);
    }

    /** The codings that share at least one unit with the span, in text order; found without passing over the others. */
    public List<Coding> overlapping(Span span) {
        List<Coding> found = new ArrayList<>();
        collect(0, sorted.length, span, found);
        return found;
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

package org.kantlijn.study;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Codings by id. Immutable: one more or one less makes another index, which shares with this one all but the few that stand together with
 * it, so that lists of codings can hand it on from edit to edit.
 */
final class CodingIndex {

    private static final int TOGETHER = 16;
    private static final int CROWDED = 4 * TOGETHER;

    static final CodingIndex EMPTY = of(new Coding[0]);

    /** A power of two of places; an id belongs in one of them. */
    private final Coding[][] places;
    private final int size;

    private CodingIndex(Coding[][] places, int size) {
        this.places = places;
        this.size = size;
    }

    /** Codings of which no two have the same id. */
    static CodingIndex of(Coding[] codings) {
        int count = Integer.highestOneBit(Math.max(1, codings.length / TOGETHER));
        int[] sizes = new int[count];
        for (Coding coding : codings) {
            sizes[place(coding.id(), count)]++;
        }
        Coding[][] places = new Coding[count][];
        Arrays.setAll(places, place -> new Coding[sizes[place]]);
        for (Coding coding : codings) {
            int place = place(coding.id(), count);
            places[place][--sizes[place]] = coding;
        }
        return new CodingIndex(places, codings.length);
    }

    private static int place(Id<?> id, int count) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 16) & count - 1;
    }

    /** The coding with that id; null when it is not here. */
    @Nullable Coding get(Id<?> id) {
        Coding[] place = places[place(id, places.length)];
        int at = find(id, place);
        return at < 0 ? null : place[at];
    }

    private static int find(Id<?> id, Coding[] place) {
        int at = place.length - 1;
        while (at >= 0 && !place[at].id().equals(id)) {
            at--;
        }
        return at;
    }

    /** The index with one more coding, or with another in place of the one that has its id. */
    CodingIndex with(Coding coding) {
        int where = place(coding.id(), places.length);
        Coding[] old = places[where];
        int found = find(coding.id(), old);
        Coding[] fresh = Arrays.copyOf(old, found < 0 ? old.length + 1 : old.length);
        fresh[found < 0 ? old.length : found] = coding;
        CodingIndex more = replacing(where, fresh);
        return more.size > more.places.length * CROWDED ? of(more.all()) : more;
    }

    /** The index without the coding that has that id. */
    CodingIndex without(Id<?> id) {
        int where = place(id, places.length);
        Coding[] old = places[where];
        int found = find(id, old);
        if (found < 0) {
            return this;
        }
        Coding[] fresh = Arrays.copyOf(old, old.length - 1);
        if (found < fresh.length) {
            fresh[found] = old[fresh.length];
        }
        return replacing(where, fresh);
    }

    private CodingIndex replacing(int where, Coding[] fresh) {
        Coding[][] copy = places.clone();
        copy[where] = fresh;
        return new CodingIndex(copy, size + fresh.length - places[where].length);
    }

    private Coding[] all() {
        return Arrays.stream(places).flatMap(Arrays::stream).toArray(Coding[]::new);
    }
}

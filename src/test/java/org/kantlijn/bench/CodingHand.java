package org.kantlijn.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes transcripts as three coders in rotation do: the second and third often follow the first, with other edges. */
final class CodingHand {

    private static final int CODERS = 3;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 400;

    private final SplitMix64 random;
    private final int codes;
    private final Set<Place> used = new HashSet<>();

    CodingHand(SplitMix64 random, int codes) {
        this.random = random;
        this.codes = codes;
    }

    private record Place(int text, int code, int start, int end) {
    }

    /** The codings of one text of that length, in the order in which they are made. */
    List<Workload.Passage> code(int text, int length, int count) {
        List<Workload.Passage> passages = new ArrayList<>(count);
        Place base = null;
        for (int i = 0; i < count; i++) {
            int coder = i % CODERS;
            Place place = fresh(text, length, coder == 0 ? null : base);
            if (coder == 0) {
                base = place;
            }
            passages.add(new Workload.Passage(text, place.code(), coder, place.start(), place.end()));
        }
        return passages;
    }

    private Place fresh(int text, int length, @Nullable Place base) {
        Place place;
        do {
            place = base != null && random.below(10) < 6 ? near(base, length) : anywhere(text, length);
        } while (!used.add(place));
        return place;
    }

    private Place near(Place base, int length) {
        int size = Math.min(LONGEST, Math.max(SHORTEST, base.end() - base.start() + random.below(41) - 20));
        int start = Math.min(length - size, Math.max(0, base.start() + random.below(41) - 20));
        return new Place(base.text(), base.code(), start, start + size);
    }

    private Place anywhere(int text, int length) {
        int first = random.below(codes);
        int code = first * random.below(codes) / codes;
        int size = SHORTEST + random.below(LONGEST - SHORTEST + 1);
        int start = random.below(length - size);
        return new Place(text, code, start, start + size);
    }
}

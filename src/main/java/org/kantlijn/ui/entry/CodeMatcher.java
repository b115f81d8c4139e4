package org.kantlijn.ui.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LetterMatch;

/**
 * Finds codes by letters typed: those of the name first, those of the names above it after; among equals what was used lately, then what
 * was applied most often. All that does not depend on the letters is prepared beforehand, so that a key costs little in any codebook.
 */
public final class CodeMatcher {

    private static final int MOST_COUNTED = (1 << 20) - 1;
    private static final int MOST_RECENT = 255;
    private static final int CODE_BITS = 20;
    private static final int COUNT_BITS = 20;
    private static final int RECENT_BITS = 8;
    private static final double ALIKE = 0.45;

    private final List<Code> codes;
    private final List<Entry> entries;
    private final int[] recency;
    private final int[] counts;
    private final int[] pins;

    private CodeMatcher(List<Code> codes, List<Entry> entries, int[] recency, int[] counts, int[] pins) {
        this.codes = codes;
        this.entries = entries;
        this.recency = recency;
        this.counts = counts;
        this.pins = pins;
    }

    /** Matches the codes of a study, none of which was used yet. */
    public static CodeMatcher of(Study study) {
        List<Entry> entries = new ArrayList<>();
        for (Code code : study.codesInTreeOrder()) {
            List<String> parents = study.lineage(code).stream().map(Code::name).toList();
            String path = String.join(" › ", parents.subList(0, parents.size() - 1));
            FoldedText name = new FoldedText(code.name());
            entries.add(new Entry(code, path, name, new FoldedText(path + " " + code.name()), Likeness.pairs(name.folded())));
        }
        int size = entries.size();
        return new CodeMatcher(study.codes(), entries, new int[size], new int[size], new int[size]);
    }

    /** True when it matches the codes that the study has now. */
    public boolean fits(Study study) {
        return codes.equals(study.codes());
    }

    /**
     * The same codes, ordered by their use.
     *
     * @param recent those used lately, the last first
     * @param applied how often each was applied
     * @param pinned those under the number keys, from 1
     */
    public CodeMatcher used(List<Id<Code>> recent, Map<Id<Code>, Integer> applied, List<Id<Code>> pinned) {
        Map<Id<Code>, Integer> places = new HashMap<>();
        IntStream.range(0, entries.size()).forEach(i -> places.put(entries.get(i).code().id(), i));
        int[] newRecency = new int[entries.size()];
        for (int i = 0; i < Math.min(MOST_RECENT, recent.size()); i++) {
            int place = places.getOrDefault(recent.get(i), -1);
            if (place >= 0) {
                newRecency[place] = MOST_RECENT - i;
            }
        }
        int[] newPins = new int[entries.size()];
        for (int i = 0; i < pinned.size(); i++) {
            int place = places.getOrDefault(pinned.get(i), -1);
            if (place >= 0) {
                newPins[place] = i + 1;
            }
        }
        int[] newCounts = entries.stream().mapToInt(entry -> applied.getOrDefault(entry.code().id(), 0)).toArray();
        return new CodeMatcher(codes, entries, newRecency, newCounts, newPins);
    }

    /**
     * A code and what is known of its name.
     *
     * @param path the names above it; empty at the top
     * @param name its name as it is compared
     * @param whole the names above it and its own as they are compared
     * @param pairs its pairs of letters, for likeness
     */
    record Entry(Code code, String path, FoldedText name, FoldedText whole, int[] pairs) {
    }

    /**
     * A code that was found.
     *
     * @param count how often it was applied
     * @param pin the number key that it is under; 0 for none
     */
    record Found(Entry entry, int count, int pin) {

        Code code() {
            return entry.code();
        }
    }

    /** The codes that fit, best first, at most so many; for nothing typed those used lately and then most often first. */
    List<Found> matches(String typed, int most) {
        LetterMatch letters = new LetterMatch(typed);
        long[] ranked = new long[entries.size()];
        int size = 0;
        for (int i = 0; i < ranked.length; i++) {
            long rank = rank(entries.get(i), letters);
            if (rank > 0) {
                ranked[size++] = -(((rank << RECENT_BITS | recency[i]) << COUNT_BITS | Math.min(MOST_COUNTED, counts[i])) << CODE_BITS) + i;
            }
        }
        Arrays.sort(ranked, 0, size);
        return Arrays.stream(ranked, 0, Math.min(most, size)).mapToInt(rank -> (int) (rank & (1 << CODE_BITS) - 1))
            .mapToObj(this::found).toList();
    }

    /** Letters that stand together count for more in the name than above it, and more in either than letters that stand apart. */
    private static long rank(Entry entry, LetterMatch letters) {
        if (letters.isEmpty()) {
            return 1;
        }
        LetterMatch.Fit inName = letters.in(entry.name());
        if (inName.compareTo(LetterMatch.Fit.INSIDE) >= 0) {
            return 2L + 2 * inName.ordinal();
        }
        LetterMatch.Fit inAll = letters.in(entry.whole());
        if (inAll.compareTo(LetterMatch.Fit.INSIDE) >= 0) {
            return 1L + 2 * LetterMatch.Fit.INSIDE.ordinal();
        }
        return inName != LetterMatch.Fit.NONE ? 2L * inName.ordinal() : inAll.ordinal() > 0 ? 1 : 0;
    }

    private Found found(int index) {
        return new Found(entries.get(index), counts[index], pins[index]);
    }

    /** The code that has just this name, so that it need not be made. */
    Optional<Found> named(String typed) {
        String wanted = FoldedText.of(typed.strip());
        return IntStream.range(0, entries.size()).filter(i -> entries.get(i).name().folded().equals(wanted)).mapToObj(this::found)
            .findFirst();
    }

    /** The codes whose names resemble a name, the most alike first, at most so many. */
    List<Found> alike(String name, int most) {
        int[] pairs = Likeness.pairs(FoldedText.of(name.strip()));
        record Alike(int index, double share) {
        }
        List<Alike> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            double share = Likeness.share(pairs, entries.get(i).pairs());
            if (share >= ALIKE) {
                found.add(new Alike(i, share));
            }
        }
        return found.stream().sorted((one, other) -> Double.compare(other.share(), one.share())).limit(most)
            .map(alike -> found(alike.index())).toList();
    }
}

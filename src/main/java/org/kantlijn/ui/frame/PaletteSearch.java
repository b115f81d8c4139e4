package org.kantlijn.ui.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LetterMatch;
import org.kantlijn.ui.kit.LetterMatch.Fit;
import org.kantlijn.wording.Wording;

/**
 * Finds what fits a few letters: actions, codes, then transcripts and participants, each the best first, and of equals what was chosen
 * last.
 */
final class PaletteSearch {

    private static final int MOST_OF_ONE = 100;
    private static final int MOST_OF_SEVERAL = 7;
    private static final int MOST_LATELY = 6;
    private static final int STEP = 10;
    private static final int WORDS = 35;
    private static final int DETAIL = 25;
    private static final int FOREIGN = 15;

    private final Wording wording;
    private final Synonyms synonyms;
    private final Lately lately;

    PaletteSearch(Wording wording, Lately lately) {
        this.wording = wording;
        this.synonyms = new Synonyms(wording.text("palette.synonyms"));
        this.lately = lately;
    }

    /** The lines that fit what was typed; what was chosen lately and then everything for nothing. */
    List<PaletteLine> find(List<PaletteEntry> entries, String typed) {
        LetterMatch match = new LetterMatch(typed);
        if (match.isEmpty()) {
            return everything(entries);
        }
        List<LetterMatch> foreign = synonyms.of(typed).stream().map(LetterMatch::new).toList();
        List<PaletteLine.Match> found = entries.stream().map(entry -> match(entry, match, foreign)).filter(Objects::nonNull).toList();
        boolean any = found.stream().anyMatch(line -> line.rank() > rank(Fit.APART));
        // Letters apart may mean anything, so they never lead to something that removes.
        List<PaletteLine.Match> good = found.stream()
            .filter(line -> line.rank() > rank(Fit.APART) || !any && !removes(line.entry())).toList();
        boolean several = good.stream().map(line -> line.entry().sort()).distinct().count() > 1;
        List<PaletteLine> lines = new ArrayList<>();
        for (PaletteEntry.Sort sort : PaletteEntry.Sort.values()) {
            List<PaletteLine.Match> own = good.stream().filter(line -> line.entry().sort() == sort)
                .sorted(Comparator.comparingInt((PaletteLine.Match line) -> -line.rank())
                    .thenComparingInt(line -> lately.rank(line.entry().key())))
                .limit(several ? MOST_OF_SEVERAL : MOST_OF_ONE).toList();
            add(lines, heading(sort), own);
        }
        return lines;
    }

    private static boolean removes(PaletteEntry entry) {
        return entry.key().endsWith(".remove") || entry.key().endsWith(".delete");
    }

    private List<PaletteLine> everything(List<PaletteEntry> entries) {
        List<PaletteLine> lines = new ArrayList<>();
        List<PaletteLine.Match> recent = entries.stream().filter(entry -> lately.knows(entry.key()))
            .sorted(Comparator.comparingInt(entry -> lately.rank(entry.key()))).limit(MOST_LATELY).map(PaletteSearch::plain).toList();
        add(lines, wording.text("palette.lately"), recent);
        for (PaletteEntry.Sort sort : PaletteEntry.Sort.values()) {
            add(lines, heading(sort), entries.stream().filter(entry -> entry.sort() == sort).map(PaletteSearch::plain).toList());
        }
        return lines;
    }

    private String heading(PaletteEntry.Sort sort) {
        return wording.text("found." + sort.name().toLowerCase(Locale.ROOT));
    }

    private static void add(List<PaletteLine> lines, String heading, List<PaletteLine.Match> matches) {
        if (!matches.isEmpty()) {
            lines.add(new PaletteLine.Heading(heading));
            lines.addAll(matches);
        }
    }

    private static PaletteLine.Match plain(PaletteEntry entry) {
        return new PaletteLine.Match(entry, new BitSet(), 0);
    }

    private static PaletteLine.@Nullable Match match(PaletteEntry entry, LetterMatch typed, List<LetterMatch> foreign) {
        FoldedText name = entry.folded();
        Fit fit = typed.in(name);
        int rank = Math.max(rank(fit), beside(entry, typed));
        if (rank >= rank(Fit.INITIALS)) {
            return new PaletteLine.Match(entry, typed.places(name), rank);
        }
        Optional<LetterMatch> other = foreign.stream().filter(word -> word.in(name).compareTo(Fit.INSIDE) >= 0)
            .max(Comparator.comparing(word -> word.in(name)));
        if (other.isPresent()) {
            return new PaletteLine.Match(entry, other.get().places(name), rank(other.get().in(name)) - FOREIGN);
        }
        return rank == 0 ? null : new PaletteLine.Match(entry, typed.places(name), rank);
    }

    private static int rank(Fit fit) {
        return fit.ordinal() * STEP;
    }

    /** How well it fits by what stands beside its name. */
    private static int beside(PaletteEntry entry, LetterMatch typed) {
        if (!entry.words().isEmpty() && typed.in(new FoldedText(entry.words())).compareTo(Fit.WORD) >= 0) {
            return WORDS;
        }
        boolean detailed = entry.sort() != PaletteEntry.Sort.ACTION
            && typed.in(new FoldedText(entry.detail() + " " + entry.text())).compareTo(Fit.WORD) >= 0;
        return detailed ? DETAIL : 0;
    }
}

package org.kantlijn.ui.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LetterMatch;

/** The rows of the codebook at one moment: the codes that fit the filter with all above them, and the code that is just being made. */
final class CodeOutline {

    /** What the codes at the top stand under. */
    static final Id<Code> ROOT = new Id<>("codebook");

    /** The code that is being made and has no name yet. */
    static final Id<Code> DRAFT = new Id<>("draft");

    private final Map<Id<Code>, List<Id<Code>>> below = new HashMap<>();
    private final Map<Id<Code>, Line> lines = new HashMap<>();
    private final Study study;
    private final LetterMatch filter;
    private final Map<Id<Code>, Integer> counts;
    private final Map<Id<Code>, LetterMatch.Fit> fits = new HashMap<>();
    private final LetterMatch.Fit least;

    /**
     * @param study the codes
     * @param filter the letters that names must hold; empty for all codes
     * @param draft the place of the code being made; null when none is
     */
    CodeOutline(Study study, String filter, @Nullable Draft draft) {
        this.study = study;
        this.filter = new LetterMatch(filter);
        this.counts = study.codingCounts();
        study.codes().forEach(code -> fits.put(code.id(), this.filter.in(new FoldedText(code.name()))));
        this.least = LetterMatch.least(fits.values());
        gather(null);
        if (draft != null) {
            add(new Line(new Code(DRAFT, "", draft.parent(), draft.colour(), Code.Guide.EMPTY), false, 0, new BitSet(), true));
        }
    }

    /**
     * Where a code is being made.
     *
     * @param parent what it will be nested under; null for the top
     * @param colour the colour it will have
     */
    record Draft(@Nullable Id<Code> parent, Colour colour) {
    }

    /**
     * One row.
     *
     * @param code which code
     * @param group true at the top with codes below it: its figures are of all of them
     * @param fragments how many codings it has, those of a group rolled up
     * @param letters the units of the name that the filter found
     * @param fits false when the row is there only for what is below it
     */
    record Line(Code code, boolean group, int fragments, BitSet letters, boolean fits) {
    }

    private boolean gather(@Nullable Code parent) {
        boolean any = false;
        for (Code code : study.children(parent == null ? null : parent.id())) {
            boolean holds = gather(code);
            if (fits(code.id()) || holds) {
                add(line(code));
                any = true;
            }
        }
        return any;
    }

    private boolean fits(Id<Code> id) {
        return fits.getOrDefault(id, LetterMatch.Fit.NONE).compareTo(least) >= 0;
    }

    private Line line(Code code) {
        BitSet letters = fits(code.id()) ? filter.places(new FoldedText(code.name())) : new BitSet();
        boolean group = code.parent() == null && !study.children(code.id()).isEmpty();
        int fragments = group ? study.subtree(code).stream().mapToInt(this::count).sum() : count(code);
        return new Line(code, group, fragments, letters, fits(code.id()));
    }

    private int count(Code code) {
        return counts.getOrDefault(code.id(), 0);
    }

    private void add(Line line) {
        below.computeIfAbsent(key(line.code().parent()), id -> new ArrayList<>()).add(line.code().id());
        lines.put(line.code().id(), line);
    }

    private static Id<Code> key(@Nullable Id<Code> parent) {
        return parent == null ? ROOT : parent;
    }

    /** The rows directly under a row, or under {@link #ROOT}. */
    List<Id<Code>> below(Id<Code> id) {
        return Collections.unmodifiableList(below.getOrDefault(id, List.of()));
    }

    /** The row of a code; null when it has none. */
    @Nullable Line line(Id<?> id) {
        return lines.get(id);
    }

    /** The way from {@link #ROOT} to a row, both included; empty when there is no such row. */
    List<Id<Code>> way(@Nullable Id<Code> id) {
        LinkedList<Id<Code>> way = new LinkedList<>();
        Line at = id == null ? null : lines.get(id);
        while (at != null) {
            way.addFirst(at.code().id());
            at = at.code().parent() == null ? null : lines.get(at.code().parent());
        }
        if (!way.isEmpty()) {
            way.addFirst(ROOT);
        }
        return way;
    }

    /** True when there is no row. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** True when rows are left out. */
    boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** The row that fits the filter best; of those that fit equally the first. */
    Optional<Id<Code>> bestFit() {
        List<Id<Code>> fitting = study.codesInTreeOrder().stream().map(Code::id).filter(this::fits).toList();
        LetterMatch.Fit best = fitting.stream().map(fits::get).max(Comparator.naturalOrder()).orElse(LetterMatch.Fit.NONE);
        return fitting.stream().filter(id -> fits.get(id) == best).findFirst();
    }

    /** True when the same rows stand in the same places. */
    boolean hasShapeOf(CodeOutline other) {
        return below.equals(other.below);
    }
}

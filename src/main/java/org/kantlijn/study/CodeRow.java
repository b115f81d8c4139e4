package org.kantlijn.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The codes of a theme in their order: as they were placed, merged and removed ones included, and as people see them.
 *
 * <p>A merged code stays in the row, so that it is back in its place when the merge is taken back. What it was merged into shows in its
 * place, unless that was placed itself.
 */
record CodeRow(List<Id<Code>> placed, CodeTree tree) {

    static CodeRow of(Theme theme, CodeTree tree) {
        return new CodeRow(theme.codes(), tree);
    }

    /** The codes in sight, each once. */
    List<Id<Code>> shown() {
        Set<Id<Code>> own = new LinkedHashSet<>(placed);
        Set<Id<Code>> shown = new LinkedHashSet<>();
        for (Id<Code> code : placed) {
            Id<Code> target = tree.resolve(code);
            if (target != null && (target.equals(code) || !own.contains(target))) {
                shown.add(target);
            }
        }
        return List.copyOf(shown);
    }

    /** The row with a code before the one that is at that position in sight, or at the end. */
    List<Id<Code>> placed(Id<Code> code, int position) {
        List<Id<Code>> others = new ArrayList<>(placed);
        others.remove(code);
        List<Id<Code>> inSight = new ArrayList<>(shown());
        inSight.remove(code);
        int before = Math.max(0, position);
        others.add(before < inSight.size() ? indexOf(inSight.get(before), others) : others.size(), code);
        return others;
    }

    /** The row without a code and all that was merged into it. */
    List<Id<Code>> without(Id<Code> code) {
        return placed.stream().filter(other -> !other.equals(code) && !code.equals(tree.resolve(other))).toList();
    }

    /** Where that code shows: its own place, or that of the first that was merged into it. */
    private int indexOf(Id<Code> shown, List<Id<Code>> row) {
        int own = row.indexOf(shown);
        for (int i = 0; own < 0 && i < row.size(); i++) {
            own = shown.equals(tree.resolve(row.get(i))) ? i : -1;
        }
        return Math.max(0, own);
    }
}

package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Id;

/**
 * Which codings of a transcript are to be seen.
 *
 * @param coded false for none at all
 * @param coder whose; null for everybody's
 * @param codes of which codes; null for all of them
 */
record Sight(boolean coded, @Nullable Id<Coder> coder, @Nullable Set<Id<Code>> codes) {

    private static final int MANY = 64;

    /** The codings in sight, in text order; the list itself where nothing is hidden. */
    List<Coding> of(CodingList all) {
        if (!coded) {
            return CodingList.EMPTY;
        }
        return hidesSome() ? all.stream().filter(this::shows).toList() : all;
    }

    /** The same where it is known what was in sight of an earlier list: only what changed is looked at. */
    List<Coding> of(CodingList all, CodingList before, List<Coding> seen) {
        if (!coded || !hidesSome()) {
            return of(all);
        }
        Replacement change = Replacement.between(before, all);
        if (change.isNothing()) {
            return seen;
        }
        if (change.gone() + change.came() > MANY) {
            return of(all);
        }
        List<Coding> now = new ArrayList<>(seen);
        for (Coding gone : before.subList(change.start(), change.start() + change.gone())) {
            int at = Collections.binarySearch(now, gone, Coding.IN_TEXT_ORDER);
            if (at >= 0) {
                now.remove(at);
            }
        }
        for (Coding came : all.subList(change.start(), change.start() + change.came())) {
            if (shows(came)) {
                now.add(-Collections.binarySearch(now, came, Coding.IN_TEXT_ORDER) - 1, came);
            }
        }
        return now;
    }

    private boolean hidesSome() {
        return coder != null || codes != null;
    }

    private boolean shows(Coding coding) {
        return (coder == null || coder.equals(coding.coder())) && (codes == null || codes.contains(coding.code()));
    }
}

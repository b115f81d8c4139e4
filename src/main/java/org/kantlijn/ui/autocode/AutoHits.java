package org.kantlijn.ui.autocode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.AbstractListModel;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.work.Place;

/** The passages that were found, which of them are ticked, and which bear the code already; those can never be coded twice. */
final class AutoHits extends AbstractListModel<AutoHit> {

    private transient List<AutoHit> hits = List.of();
    private final transient Set<Place> unticked = new HashSet<>();
    private final transient Set<Place> known = new HashSet<>();

    /** Shows other passages, all ticked. */
    void show(List<AutoHit> found) {
        int before = hits.size();
        hits = found;
        unticked.clear();
        if (before > 0) {
            fireIntervalRemoved(this, 0, before - 1);
        }
        if (!found.isEmpty()) {
            fireIntervalAdded(this, 0, found.size() - 1);
        }
    }

    /** Finds out which passages the coder gave the code before. */
    void know(Study study, Id<Code> code, Id<Coder> coder) {
        known.clear();
        for (AutoHit hit : hits) {
            boolean coded = study.codings(hit.place().transcript()).overlapping(hit.place().span()).stream()
                .anyMatch(old -> old.span().equals(hit.place().span()) && old.code().equals(code) && old.coder().equals(coder));
            if (coded) {
                known.add(hit.place());
            }
        }
        changed();
    }

    @Override
    public int getSize() {
        return hits.size();
    }

    @Override
    public AutoHit getElementAt(int index) {
        return hits.get(index);
    }

    boolean isKnown(AutoHit hit) {
        return known.contains(hit.place());
    }

    boolean isTicked(AutoHit hit) {
        return !unticked.contains(hit.place()) && !isKnown(hit);
    }

    /** Ticks passages, or takes the ticks away where the first of them has one. */
    void toggle(int[] indexes) {
        boolean ticking = IntStream.of(indexes).limit(1).noneMatch(i -> isTicked(hits.get(i)));
        for (int index : indexes) {
            tick(hits.get(index), ticking);
        }
        changed();
    }

    void tickAll(boolean ticking) {
        hits.forEach(hit -> tick(hit, ticking));
        changed();
    }

    private void tick(AutoHit hit, boolean ticking) {
        if (ticking) {
            unticked.remove(hit.place());
        } else {
            unticked.add(hit.place());
        }
    }

    private void changed() {
        if (!hits.isEmpty()) {
            fireContentsChanged(this, 0, hits.size() - 1);
        }
    }

    /** The passages that are ticked. */
    List<Place> ticked() {
        return hits.stream().filter(this::isTicked).map(AutoHit::place).toList();
    }

    int known() {
        return known.size();
    }
}

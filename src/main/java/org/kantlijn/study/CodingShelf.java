package org.kantlijn.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The codings of one transcript while they are being changed, as they were given.
 *
 * <p>A single edit costs one copy of an array; thousands in a row, as when a log is read, cost one sort at the end.
 */
final class CodingShelf {

    private static final int FEW = 16;

    private final Map<Id<Coding>, Coding> present = new HashMap<>();
    private final Map<Id<Coding>, CodingView.Edit> edits = new LinkedHashMap<>();
    private final CodingView inText = new CodingView();
    private final CodingView inCodebook = new CodingView();
    private CodingIndex removed = CodingIndex.EMPTY;
    private boolean many;
    private CodingList applied = CodingList.EMPTY;
    private CodingList visible = CodingList.EMPTY;

    void add(Coding coding) {
        if (removed.get(coding.id()) == null && present.putIfAbsent(coding.id(), coding) == null) {
            edited(coding.id(), null, coding);
        }
    }

    void change(Id<Coding> id, UnaryOperator<Coding> edit) {
        Coding old = present.get(id);
        Coding hidden = old == null ? removed.get(id) : null;
        if (old != null) {
            Coding changed = edit.apply(old);
            present.put(id, changed);
            edited(id, old, changed);
        } else if (hidden != null) {
            removed = removed.with(edit.apply(hidden));
        }
    }

    void presence(Id<Coding> id, boolean shown) {
        Coding moved = shown ? removed.get(id) : present.remove(id);
        if (moved != null && shown) {
            removed = removed.without(id);
            present.put(id, moved);
            edited(id, null, moved);
        } else if (moved != null) {
            removed = removed.with(moved);
            edited(id, moved, null);
        }
    }

    private void edited(Id<Coding> id, @Nullable Coding old, @Nullable Coding now) {
        many |= edits.size() >= FEW;
        if (many) {
            edits.clear();
            return;
        }
        edits.merge(id, new CodingView.Edit(old, now), (first, last) -> new CodingView.Edit(first.old(), last.now()));
    }

    /**
     * Takes in what was done since.
     *
     * @param ways where passages are in the text that the transcript has now
     * @param codes which codes are in sight, and what stands for which
     */
    void settle(Ways ways, CodeTree codes) {
        CodingList before = applied;
        List<CodingView.Edit> since = many ? null : new ArrayList<>(edits.values());
        applied = since == null ? CodingList.of(present.values()) : edited(since);
        edits.clear();
        many = false;
        CodingView.Edited edited = new CodingView.Edited(before, applied, since);
        visible = inCodebook.through(codes, inText.through(ways, edited)).codings();
    }

    private CodingList edited(List<CodingView.Edit> since) {
        CodingList list = applied;
        for (CodingView.Edit edit : since) {
            list = list.with(edit.old(), edit.now());
        }
        return list;
    }

    /** All codings that were not removed, each as it was given. */
    CodingList applied() {
        return applied;
    }

    /** The codings that were removed, each as it was given. */
    CodingIndex removed() {
        return removed;
    }

    /** The codings in sight, in the text that the transcript has now; the same object until something changes here. */
    CodingList visible() {
        return visible;
    }
}

package org.kantlijn.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The codings of one transcript while they are being changed.
 *
 * <p>A single edit costs one copy of an array; thousands in a row, as when a log is read, cost one sort at the end.
 */
final class CodingShelf {

    private static final int FEW = 16;

    private final Map<Id<Coding>, Coding> present = new HashMap<>();
    private final Map<Id<Coding>, Coding> removed = new HashMap<>();
    private final Map<Id<Coding>, List<Coding>> edits = new LinkedHashMap<>();
    private boolean many;
    private CodingList applied = CodingList.EMPTY;
    private CodingList visible = CodingList.EMPTY;
    private @Nullable CodingList visibleOf;
    private @Nullable CodeTree visibleFor;

    void add(Coding coding) {
        if (!removed.containsKey(coding.id()) && present.putIfAbsent(coding.id(), coding) == null) {
            edited(coding.id(), null, coding);
        }
    }

    void change(Id<Coding> id, UnaryOperator<Coding> edit) {
        Coding old = present.get(id);
        if (old != null) {
            Coding changed = edit.apply(old);
            present.put(id, changed);
            edited(id, old, changed);
        } else {
            removed.computeIfPresent(id, (key, hidden) -> edit.apply(hidden));
        }
    }

    void presence(Id<Coding> id, boolean shown) {
        Coding moved = (shown ? removed : present).remove(id);
        if (moved != null) {
            (shown ? present : removed).put(id, moved);
            edited(id, shown ? null : moved, shown ? moved : null);
        }
    }

    private void edited(Id<Coding> id, @Nullable Coding old, @Nullable Coding now) {
        many |= edits.size() >= FEW;
        if (many) {
            edits.clear();
            return;
        }
        List<Coding> oldAndNew = edits.computeIfAbsent(id, key -> {
            List<Coding> pair = new ArrayList<>(2);
            pair.add(old);
            pair.add(now);
            return pair;
        });
        oldAndNew.set(1, now);
    }

    /** The codings in sight, merged codes replaced and removed ones left out; the same object until something changes here. */
    CodingList visible(CodeTree codes) {
        boolean followable = !many && visibleFor == codes && visibleOf == applied;
        List<List<Coding>> since = followable ? List.copyOf(edits.values()) : List.of();
        CodingList before = applied;
        CodingList all = applied();
        if (followable) {
            visible = visible == before && since.stream().allMatch(pair -> isShownAsGiven(pair, codes)) ? all : followed(since, codes);
        } else if (all != visibleOf || visibleFor != codes) {
            visible = lookedThrough(all, codes);
        }
        visibleOf = all;
        visibleFor = codes;
        return visible;
    }

    private static boolean isShownAsGiven(List<Coding> oldAndNew, CodeTree codes) {
        return oldAndNew.stream().allMatch(coding -> coding == null || coding == shown(coding, codes));
    }

    /** What was in sight, with a few edits carried out on it. */
    private CodingList followed(List<List<Coding>> since, CodeTree codes) {
        CodingList list = visible;
        for (List<Coding> oldAndNew : since) {
            list = list.with(shown(oldAndNew.get(0), codes), shown(oldAndNew.get(1), codes));
        }
        return list;
    }

    private CodingList lookedThrough(CodingList all, CodeTree codes) {
        List<Coding> found = new ArrayList<>(all.size());
        for (Coding coding : all) {
            Coding seen = shown(coding, codes);
            if (seen != null) {
                found.add(seen);
            }
        }
        return keepIfEqual(found);
    }

    /** The coding with the code that its own stands for now; null where that is gone. */
    private static @Nullable Coding shown(@Nullable Coding coding, CodeTree codes) {
        if (coding == null) {
            return null;
        }
        Id<Code> code = codes.resolve(coding.code());
        if (code == null) {
            return null;
        }
        return code.equals(coding.code()) ? coding : coding.coded(code);
    }

    /** All codings that were not removed, each with the code it was given. */
    CodingList applied() {
        applied = bringUpToDate();
        return applied;
    }

    private CodingList keepIfEqual(List<Coding> shown) {
        if (sameObjects(shown, applied)) {
            return applied;
        }
        return shown.equals(visible) ? visible : CodingList.ofSorted(shown);
    }

    private static boolean sameObjects(List<Coding> shown, CodingList list) {
        if (shown.size() != list.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) != list.get(i)) {
                return false;
            }
        }
        return true;
    }

    private CodingList bringUpToDate() {
        CodingList list = applied;
        if (many) {
            list = CodingList.of(present.values());
        } else {
            for (List<Coding> oldAndNew : edits.values()) {
                list = list.with(oldAndNew.get(0), oldAndNew.get(1));
            }
        }
        edits.clear();
        many = false;
        return list;
    }
}

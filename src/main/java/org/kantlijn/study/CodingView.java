package org.kantlijn.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codings of a list as they are seen through something. What was seen is kept: a few edits of the list are carried out on it, and all
 * of the list is looked through again only when there were many, or the lens is another.
 */
final class CodingView {

    private CodingList seen = CodingList.EMPTY;
    private @Nullable CodingList list;
    private @Nullable Lens lens;

    /**
     * One coding that came, went or changed.
     *
     * @param old as it was; null when it was not there
     * @param now as it is; null when it is not there any more
     */
    record Edit(@Nullable Coding old, @Nullable Coding now) {

        Edit through(Lens lens) {
            return new Edit(old == null ? null : lens.see(old), now == null ? null : lens.see(now));
        }
    }

    /**
     * The list after a few edits.
     *
     * @param before the list before them
     * @param codings the list
     * @param edits what happened between the two, each coding once; null where that was too much to tell
     */
    record Edited(CodingList before, CodingList codings, @Nullable List<Edit> edits) {
    }

    /** The codings in sight; the same object as the list where all are seen as they are, and as before where nothing changed. */
    Edited through(Lens glass, Edited edited) {
        CodingList before = seen;
        List<Edit> edits = lens == glass && list == edited.before() ? edited.edits() : null;
        List<Edit> seenEdits = edits == null ? null : edits.stream().map(edit -> edit.through(glass)).toList();
        if (seenEdits != null) {
            seen = seen == edited.before() && seenEdits.equals(edits) ? edited.codings() : followed(seenEdits);
        } else if (lens != glass || list != edited.codings()) {
            seen = lookedThrough(glass, edited.codings());
        }
        lens = glass;
        list = edited.codings();
        return new Edited(before, seen, seenEdits);
    }

    private CodingList followed(List<Edit> edits) {
        CodingList followed = seen;
        for (Edit edit : edits) {
            followed = followed.with(edit.old(), edit.now());
        }
        return followed;
    }

    private CodingList lookedThrough(Lens glass, CodingList codings) {
        List<Coding> found = new ArrayList<>(codings.size());
        boolean asGiven = true;
        for (Coding coding : codings) {
            Coding shown = glass.see(coding);
            asGiven &= shown == coding;
            if (shown != null) {
                found.add(shown);
            }
        }
        if (asGiven) {
            return codings;
        }
        CodingList fresh = CodingList.of(found);
        return fresh.equals(seen) ? seen : fresh;
    }
}

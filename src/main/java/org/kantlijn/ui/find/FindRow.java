package org.kantlijn.ui.find;

import java.util.ArrayList;
import java.util.List;

/** A row of what was found: a transcript, or a hit in it. */
sealed interface FindRow {

    /**
     * The heading of a transcript.
     *
     * @param group its hits
     */
    record Heading(Findings.Group group) implements FindRow {

        /** Lists look for what is typed in this. */
        @Override
        public String toString() {
            return group.transcript().title();
        }
    }

    /**
     * A hit.
     *
     * @param hit where and what
     */
    record Found(Hit hit) implements FindRow {

        /** Lists look for what is typed in this; hits are found with the field. */
        @Override
        public String toString() {
            return "";
        }
    }

    /** The rows of what was found. */
    static FindRow[] of(Findings findings) {
        List<FindRow> rows = new ArrayList<>();
        for (Findings.Group group : findings.groups()) {
            rows.add(new Heading(group));
            group.hits().forEach(hit -> rows.add(new Found(hit)));
        }
        return rows.toArray(FindRow[]::new);
    }
}

package org.kantlijn.ui.transcript;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.work.Work;

/** Finds out in the background how the fragments of the open transcript are cited, while that is to be seen in the margin. */
final class CitationFeed {

    private final Work work;
    private final Margin margin;
    private final Newest newest = new Newest();
    private @Nullable OpenTranscript cited;

    CitationFeed(Work work, Margin margin) {
        this.work = work;
        this.margin = margin;
    }

    void show(@Nullable OpenTranscript open, boolean wanted) {
        OpenTranscript next = wanted ? open : null;
        if (next == cited) {
            return;
        }
        cited = next;
        Newest.Round round = newest.next();
        if (next == null) {
            margin.cite(Map.of());
        } else {
            work.background().run(() -> citations(next), round.only(margin::cite), round.failing());
        }
    }

    private static Map<Id<Coding>, String> citations(OpenTranscript open) {
        Map<Id<Coding>, String> cited = new HashMap<>();
        Citations.of(open.study(), open.transcript()).fragments()
            .forEach(fragment -> fragment.codings().forEach(coding -> cited.put(coding.id(), fragment.citation())));
        return cited;
    }
}

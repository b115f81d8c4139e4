package org.kantlijn.ui.sources;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.change.TranscriptsArranged;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.work.Work;

/** Puts transcripts in another order. */
final class TranscriptOrder {

    private final Work work;

    TranscriptOrder(Work work) {
        this.work = work;
    }

    /** Moves a transcript so many places down, or up for fewer than none; nothing happens beyond the ends. */
    boolean move(Id<Transcript> id, int by) {
        int place = ids(work.study()).indexOf(id);
        return place >= 0 && put(id, by > 0 ? place + by + 1 : place + by);
    }

    /**
     * Puts a transcript before another.
     *
     * @param before the place of that other in the list as it is now; the number of transcripts for the end
     */
    boolean put(Id<Transcript> id, int before) {
        List<Id<Transcript>> now = ids(work.study());
        int place = now.indexOf(id);
        if (place < 0 || before < 0 || before > now.size()) {
            return false;
        }
        List<Id<Transcript>> order = new ArrayList<>(now);
        order.remove(place);
        order.add(before > place ? before - 1 : before, id);
        return !order.equals(now) && work.apply("transcript.order", new TranscriptsArranged(order));
    }

    private static List<Id<Transcript>> ids(Study study) {
        return study.transcripts().stream().map(Transcript::id).toList();
    }
}

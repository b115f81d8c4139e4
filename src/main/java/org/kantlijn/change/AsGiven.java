package org.kantlijn.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/** Puts codings back under the guide, in the text and over the span that they were given before somebody looked at them again. */
final class AsGiven {

    private AsGiven() {
    }

    static List<Change> restored(Study before, List<Id<Coding>> codings) {
        Map<Code.Guide, List<Id<Coding>>> guided = new LinkedHashMap<>();
        List<Change> placed = new ArrayList<>();
        for (Id<Coding> id : codings) {
            before.codingAsGiven(id).ifPresent(given -> {
                guided.computeIfAbsent(given.guide(), guide -> new ArrayList<>()).add(id);
                if (before.transcriptEver(given.transcript()).filter(now -> now.text().equals(given.text())).isEmpty()) {
                    placed.add(CodingResized.to(given));
                }
            });
        }
        List<Change> changes = new ArrayList<>();
        guided.forEach((guide, those) -> changes.add(new CodingsConfirmed(those, guide)));
        changes.addAll(placed);
        return changes;
    }
}

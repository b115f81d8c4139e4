package org.kantlijn.ui.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** Counts how often words of each speaker were coded in the open transcript; after an edit only the codings that came and went. */
final class SpeakerCounts {

    private final Map<Id<Participant>, Integer> counts = new HashMap<>();
    private @Nullable Transcript transcript;
    private List<Participant> people = List.of();
    private List<Participant> speakers = List.of();
    private CodingList counted = CodingList.EMPTY;

    /** Those who speak in a transcript, moderators last. */
    List<ParticipantRow> of(Study study, Transcript shown) {
        List<Participant> present = study.participants();
        if (shown != transcript || !present.equals(people)) {
            transcript = shown;
            people = present;
            speakers = ParticipantRow.speakers(study, shown);
            counted = CodingList.EMPTY;
            counts.clear();
        }
        CodingList now = study.codings(shown.id());
        counted.compare(now, coding -> add(study, coding, -1), coding -> add(study, coding, 1));
        counted = now;
        return speakers.stream().map(speaker -> new ParticipantRow(speaker, counts.getOrDefault(speaker.id(), 0))).toList();
    }

    private void add(Study study, Coding coding, int by) {
        study.speaker(coding).ifPresent(speaker -> counts.merge(speaker.id(), by, Integer::sum));
    }
}

package org.kantlijn.ui.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;

/** Somebody who speaks in the open transcript, and how often words of his or hers were coded there. */
record ParticipantRow(Participant participant, int codings) {

    private static final int MOST_ATTRIBUTES = 3;

    static List<ParticipantRow> of(Study study, Transcript transcript) {
        Map<Id<Participant>, Integer> counts = new HashMap<>();
        for (Coding coding : study.codings(transcript.id())) {
            study.speaker(coding).ifPresent(p -> counts.merge(p.id(), 1, Integer::sum));
        }
        Map<Id<Participant>, ParticipantRow> rows = new LinkedHashMap<>();
        for (Turn turn : transcript.turns().all()) {
            Optional<Participant> speaker = study.participant(transcript.participant(turn.speaker()));
            speaker.ifPresent(p -> rows.putIfAbsent(p.id(), new ParticipantRow(p, counts.getOrDefault(p.id(), 0))));
        }
        List<ParticipantRow> sorted = new ArrayList<>(rows.values());
        sorted.sort((a, b) -> compare(a.participant, b.participant));
        return sorted;
    }

    /** Moderators last; P2 before P10. */
    private static int compare(Participant a, Participant b) {
        int byRole = Boolean.compare(a.isModerator(), b.isModerator());
        int byLength = byRole != 0 ? byRole : Integer.compare(a.code().length(), b.code().length());
        return byLength != 0 ? byLength : a.code().compareTo(b.code());
    }

    /** What is known of the person, in a few words. */
    String about() {
        return String.join(", ", participant.attributes().values().stream().filter(v -> !v.isBlank()).limit(MOST_ATTRIBUTES).toList());
    }
}

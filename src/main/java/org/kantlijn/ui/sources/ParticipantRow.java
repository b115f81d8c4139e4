package org.kantlijn.ui.sources;

import java.util.List;
import java.util.stream.Stream;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;

/** Somebody who speaks in the open transcript, and how often words of his or hers were coded there. */
record ParticipantRow(Participant participant, int codings) {

    private static final int MOST_ATTRIBUTES = 3;

    /** Those who speak in a transcript, moderators last. */
    static List<Participant> speakers(Study study, Transcript transcript) {
        Stream<String> labels = transcript.turns().all().stream().map(Turn::speaker).distinct();
        return labels.map(transcript::participant).distinct().flatMap(speaker -> study.participant(speaker).stream())
            .sorted(ParticipantRow::compare).toList();
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

package org.kantlijn.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** The people whom figures are about: those who speak in the transcripts in sight, moderators left out. */
public final class Respondents {

    private Respondents() {
    }

    /** Those of the whole study, in the order in which they came into it. */
    public static List<Participant> of(Study study) {
        return of(study, study.transcripts());
    }

    /** Those of some transcripts of the study, in the order in which they came into it. */
    public static List<Participant> of(Study study, List<Transcript> transcripts) {
        Set<Id<Participant>> speaking = new HashSet<>();
        transcripts.forEach(transcript -> speaking.addAll(transcript.speakers().values()));
        return study.participants().stream().filter(person -> !person.isModerator() && speaking.contains(person.id())).toList();
    }
}

package org.kantlijn.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * Who is cited without the short name of the transcript.
 *
 * @param names the short name of each transcript, which is looked up once
 * @param alone the respondent of each transcript in which only one speaks, where no other transcript has a respondent of that code
 */
record RespondentCodes(Map<Id<Transcript>, String> names, Map<Id<Transcript>, Participant> alone) {

    static RespondentCodes of(Study study) {
        Map<Id<Transcript>, String> names = new HashMap<>();
        Map<Id<Transcript>, Participant> alone = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            names.put(transcript.id(), transcript.code());
            List<Participant> respondents = respondents(study, transcript);
            Set<String> codes = new HashSet<>();
            respondents.forEach(respondent -> codes.add(respondent.code()));
            codes.forEach(code -> uses.merge(code, 1, Integer::sum));
            if (respondents.size() == 1) {
                alone.put(transcript.id(), respondents.get(0));
            }
        }
        alone.values().removeIf(respondent -> uses.get(respondent.code()) > 1);
        return new RespondentCodes(names, alone);
    }

    private static List<Participant> respondents(Study study, Transcript transcript) {
        return transcript.speakers().values().stream().distinct().map(study::participant).flatMap(Optional::stream)
            .filter(participant -> !participant.isModerator()).toList();
    }

    /** What stands before the number of a fragment of that speaker. */
    String prefix(Transcript transcript, @Nullable Participant participant) {
        String name = names.getOrDefault(transcript.id(), transcript.title());
        if (participant == null) {
            return name + " §";
        }
        boolean saysAll = participant.code().equals(name) || participant.equals(alone.get(transcript.id()));
        return (saysAll ? "" : name + " ") + participant.code() + ".";
    }
}

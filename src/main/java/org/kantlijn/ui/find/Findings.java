package org.kantlijn.ui.find;

import java.util.List;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * What a search found.
 *
 * @param study in which it was found
 * @param query what was asked for, as it was typed
 * @param groups the hits by transcript, in the order of the study; no transcript without hits
 * @param voices who says it how often, most first; moderators last
 */
record Findings(Study study, String query, List<Group> groups, List<Voice> voices) {

    /**
     * The hits in one transcript.
     *
     * @param transcript which
     * @param hits in text order
     */
    record Group(Transcript transcript, List<Hit> hits) {
    }

    /**
     * How often somebody says it.
     *
     * @param participant who
     * @param transcript the first transcript in which he or she does
     * @param hits how often
     */
    record Voice(Participant participant, Transcript transcript, int hits) {
    }

    /** All hits together. */
    int hits() {
        return groups.stream().mapToInt(group -> group.hits().size()).sum();
    }

    /** How many participants say it, moderators left out. */
    int people() {
        return (int) voices.stream().filter(voice -> !voice.participant().isModerator()).count();
    }
}

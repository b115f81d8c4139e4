package org.kantlijn.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;

/**
 * What a set of codes shows: which fragments, and who says it where.
 *
 * @param fragments every fragment that carries one of the codes, transcript by transcript in text order
 * @param people the distinct participants who speak in them, moderators left out
 * @param peopleOf how many people speak in the transcripts in sight, moderators left out
 * @param transcripts where the fragments are
 * @param groups the respondent groups of the people
 * @param largestVoice the one participant with the most fragments; null where no participant speaks
 * @param quotes at most two fragments that illustrate it, each of another participant, never of a moderator
 */
public record Evidence(List<Fragment> fragments, List<Participant> people, int peopleOf, List<Transcript> transcripts,
                       List<String> groups, @Nullable Voice largestVoice, List<Fragment> quotes) {

    /**
     * How much one participant contributes.
     *
     * @param participant who
     * @param fragments how many of the fragments
     * @param share which part of all the fragments, 0 to 1
     */
    public record Voice(Participant participant, int fragments, double share) {
    }

    public Evidence {
        fragments = List.copyOf(fragments);
        people = List.copyOf(people);
        transcripts = List.copyOf(transcripts);
        groups = List.copyOf(groups);
        quotes = List.copyOf(quotes);
    }
}

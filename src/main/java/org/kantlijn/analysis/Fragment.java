package org.kantlijn.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * A passage that carries at least one coding; codings of exactly the same passage are one fragment.
 *
 * @param transcript where it is
 * @param span the passage, UTF-16 units of the transcript's text, end exclusive
 * @param participant who speaks at its start; null where nobody is named
 * @param turn the number of the turn it starts in, from 1; 0 in a heading or a note
 * @param citation how a report refers to it, such as {@code F3 P2.9}
 * @param codings all codings of the passage, at least one
 */
public record Fragment(Transcript transcript, Span span, @Nullable Participant participant, int turn, String citation,
                       List<Coding> codings) {

    public Fragment {
        codings = List.copyOf(codings);
    }

    Fragment cited(String newCitation) {
        return new Fragment(transcript, span, participant, turn, newCitation, codings);
    }

    /** Its words as they stand in the transcript. */
    public String quote(Study study) {
        return study.text(transcript).slice(span);
    }

    /** Who speaks, where that is somebody who counts among the people of the study; null for a moderator or nobody. */
    public @Nullable Participant respondent() {
        return participant == null || participant.isModerator() ? null : participant;
    }
}

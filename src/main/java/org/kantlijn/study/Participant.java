package org.kantlijn.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who speaks in a transcript.
 *
 * @param id its lasting name
 * @param code how it is cited, such as {@code P2} or {@code A1}; unique within a focus group, not in a study
 * @param role whether it takes part or leads the conversation
 * @param group the respondent group, such as {@code Cliënten}; empty when none
 * @param attributes what is known of the person, in the order in which it was entered
 */
public record Participant(Id<Participant> id, String code, Role role, String group, Map<String, String> attributes) {

    /** What somebody does in a conversation. */
    public enum Role {
        /** Answers; counts in every figure. */
        PARTICIPANT,
        /** Asks and leads; left out where people are counted. */
        MODERATOR
    }

    public Participant {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** True when this person leads the conversation. */
    public boolean isModerator() {
        return role == Role.MODERATOR;
    }
}

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
 * @param consent whether he or she may be quoted
 */
public record Participant(Id<Participant> id, String code, Role role, String group, Map<String, String> attributes,
                          Consent consent) {

    /** What somebody does in a conversation. */
    public enum Role {
        /** Answers; counts in every figure. */
        PARTICIPANT,
        /** Asks and leads; left out where people are counted. */
        MODERATOR
    }

    /** Whether somebody agreed to be quoted. */
    public enum Consent {
        /** Nobody asked, or it was not noted. */
        NOT_ASKED,
        /** May be quoted. */
        YES,
        /** May not be quoted. */
        NO
    }

    public Participant {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Somebody who was not asked about being quoted. */
    public Participant(Id<Participant> id, String code, Role role, String group, Map<String, String> attributes) {
        this(id, code, role, group, attributes, Consent.NOT_ASKED);
    }

    /** The same person with another description. */
    public Participant described(String newCode, Role newRole, String newGroup, Map<String, String> newAttributes) {
        return new Participant(id, newCode, newRole, newGroup, newAttributes, consent);
    }

    /** The same person, who said otherwise about being quoted. */
    public Participant consenting(Consent newConsent) {
        return new Participant(id, code, role, group, attributes, newConsent);
    }

    /** True when this person leads the conversation. */
    public boolean isModerator() {
        return role == Role.MODERATOR;
    }
}

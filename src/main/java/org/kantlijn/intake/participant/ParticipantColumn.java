package org.kantlijn.intake.participant;

/**
 * A column of a table of participants.
 *
 * @param heading what stands above it; no two columns have the same
 * @param use what it is taken for
 * @param filled in how many rows it holds something
 * @param sample something that it holds
 */
public record ParticipantColumn(String heading, Use use, int filled, String sample) {

    /** What the cells of a column are. */
    public enum Use {
        /** The code of a participant; beside a column of labels the code that he or she is to have. */
        CODE,
        /** The label that a participant has in a transcript. */
        LABEL,
        /** The title or short name of the transcript in which he or she speaks. */
        TRANSCRIPT,
        /** Whether he or she takes part or leads. */
        ROLE,
        /** The respondent group. */
        GROUP,
        /** Whether he or she may be quoted. */
        CONSENT,
        /** Something else that is known of participants. */
        ATTRIBUTE,
        /** Nothing that goes into the study. */
        LEFT_OUT
    }
}

package org.kantlijn.intake.participant;

import java.util.HashMap;
import java.util.Map;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;

/**
 * What people choose about a table of participants; what is left open is found out.
 *
 * @param columns what columns are used for, by their headings
 * @param meant whom rows are about, by their numbers
 * @param adding whether those whom the study does not have come into it
 */
public record ParticipantChoices(Map<String, ParticipantColumn.Use> columns, Map<Integer, Id<Participant>> meant, boolean adding) {

    /** Everything found out, and nobody added. */
    public static final ParticipantChoices OPEN = new ParticipantChoices(Map.of(), Map.of(), false);

    public ParticipantChoices {
        columns = Map.copyOf(columns);
        meant = Map.copyOf(meant);
    }

    /** The same with another use of a column. */
    public ParticipantChoices using(String heading, ParticipantColumn.Use use) {
        Map<String, ParticipantColumn.Use> all = new HashMap<>(columns);
        all.put(heading, use);
        return new ParticipantChoices(all, meant, adding);
    }

    /** The same with somebody whom a row is about. */
    public ParticipantChoices meaning(int row, Id<Participant> participant) {
        Map<Integer, Id<Participant>> all = new HashMap<>(meant);
        all.put(row, participant);
        return new ParticipantChoices(columns, all, adding);
    }

    /** The same, adding those whom the study does not have or not. */
    public ParticipantChoices adding(boolean whether) {
        return new ParticipantChoices(columns, meant, whether);
    }
}

package org.kantlijn.intake.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Participant;

/**
 * Who speaks in a transcript: one row for each speaker, by the label in the study.
 *
 * @param rows the first of the rows that became each label
 */
public record SpeakerCast(Map<String, LabelRow> rows) {

    /** Counts who the labels are. */
    public static SpeakerCast of(List<LabelRow> labels) {
        Map<String, LabelRow> rows = new LinkedHashMap<>();
        labels.stream().filter(row -> !row.struck()).forEach(row -> rows.putIfAbsent(row.becomes(), row));
        return new SpeakerCast(rows);
    }

    /** How many take part, moderators not counted. */
    public int people() {
        return (int) rows.values().stream().filter(row -> row.role() == Participant.Role.PARTICIPANT).count();
    }
}

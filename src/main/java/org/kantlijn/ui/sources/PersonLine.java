package org.kantlijn.ui.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of the list of participants. */
sealed interface PersonLine {

    /**
     * A group of respondents.
     *
     * @param name as the study calls it; empty for those in no group
     * @param people how many
     */
    record Group(String name, int people) implements PersonLine {
    }

    /** Somebody who speaks. */
    record Person(ParticipantRow row) implements PersonLine {
    }

    /** People group by group, moderators last; without groups where all are in the same one. */
    static List<PersonLine> of(List<ParticipantRow> rows) {
        Map<String, List<ParticipantRow>> groups = new LinkedHashMap<>();
        List<ParticipantRow> leaders = new ArrayList<>();
        for (ParticipantRow row : rows) {
            (row.participant().isModerator() ? leaders : groups.computeIfAbsent(row.participant().group(), name -> new ArrayList<>()))
                .add(row);
        }
        List<PersonLine> lines = new ArrayList<>();
        groups.forEach((name, people) -> {
            if (groups.size() > 1) {
                lines.add(new Group(name, people.size()));
            }
            people.forEach(row -> lines.add(new Person(row)));
        });
        leaders.forEach(row -> lines.add(new Person(row)));
        return lines;
    }
}

package org.kantlijn.ui.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.wording.Wording;

/**
 * The participants as a table: who is in it, and what the columns say of them.
 *
 * @param people the rows
 * @param columns the columns
 * @param presences what is known of where they speak, by their ids
 */
record Roster(List<Participant> people, List<RosterColumn> columns, Map<Id<Participant>, Presence> presences) {

    private static final List<RosterColumn.Sort> LEADING = List.of(RosterColumn.Sort.CODE, RosterColumn.Sort.PLACES,
        RosterColumn.Sort.ROLE, RosterColumn.Sort.GROUP, RosterColumn.Sort.CONSENT);
    private static final List<RosterColumn.Sort> TRAILING = List.of(RosterColumn.Sort.TURNS, RosterColumn.Sort.WORDS,
        RosterColumn.Sort.FRAGMENTS);

    /**
     * The table of a study.
     *
     * @param filter letters that must stand somewhere in a row; empty for all
     */
    static Roster of(Study study, Map<Id<Participant>, Presence> presences, String filter, Wording wording) {
        List<RosterColumn> columns = new ArrayList<>();
        LEADING.forEach(sort -> columns.add(RosterColumn.of(sort)));
        study.attributes().forEach(attribute -> columns.add(RosterColumn.of(attribute)));
        TRAILING.forEach(sort -> columns.add(RosterColumn.of(sort)));
        Roster all = new Roster(study.participants(), columns, presences);
        String sought = FoldedText.of(filter.strip());
        return sought.isEmpty() ? all
            : new Roster(all.people.stream().filter(person -> all.holds(person, sought, wording)).toList(), columns, presences);
    }

    private boolean holds(Participant person, String sought, Wording wording) {
        return columns.stream().filter(column -> !column.isNumeric())
            .anyMatch(column -> FoldedText.holds(column.text(person, presence(person), wording), sought));
    }

    Presence presence(Participant person) {
        return presences.getOrDefault(person.id(), Presence.NONE);
    }

    /** The groups that are known, to choose from. */
    static List<String> groups(Study study) {
        return study.participants().stream().map(Participant::group).filter(group -> !group.isBlank()).distinct().sorted().toList();
    }

    /** Some cells as text that spreadsheets take in: a tab between cells, a line for each row. */
    String copied(List<Integer> rows, Wording wording) {
        Stream<String> heads = columns.stream().map(column -> column.heading(wording));
        Stream<List<String>> cells = rows.stream().map(people::get)
            .map(person -> columns.stream().map(column -> column.text(person, presence(person), wording)).toList());
        return Stream.concat(Stream.of(heads.toList()), cells)
            .map(line -> String.join("\t", line.stream().map(cell -> cell.replaceAll("[\\t\\n\\r]+", " ")).toList()))
            .reduce("", (text, line) -> text + line + "\n");
    }
}

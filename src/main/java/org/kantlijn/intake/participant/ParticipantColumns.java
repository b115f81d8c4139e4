package org.kantlijn.intake.participant;

import static org.kantlijn.intake.participant.ParticipantColumn.Use;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.table.HeadedTable;
import org.kantlijn.intake.table.Heading;
import org.kantlijn.intake.table.TableColumn;

/** Finds out what the columns of a table of participants are for. */
final class ParticipantColumns {

    private final HeadedTable table;
    private final ParticipantIndex index;
    private final Map<String, Use> given;
    private final Map<TableColumn, Use> found = new HashMap<>();

    ParticipantColumns(HeadedTable table, ParticipantIndex index, Map<String, Use> given) {
        this.table = table;
        this.index = index;
        this.given = given;
        find(Use.LABEL, Heading.LABEL, column -> true);
        find(Use.TRANSCRIPT, Heading.TRANSCRIPT, column -> isSurely(column) || share(column, this::isTranscript) > 0);
        find(Use.CODE, Heading.CODE, column -> true);
        if (!found.containsValue(Use.CODE) && !found.containsValue(Use.LABEL)) {
            free().filter(column -> share(column, index::knows) > 0.5).ifPresent(column -> found.put(column, Use.CODE));
        }
    }

    /** “Interview” may stand above much else, “transcript” above nothing else. */
    private static boolean isSurely(TableColumn column) {
        return Heading.TRANSCRIPT.rank(column.heading()) == 0;
    }

    /** Takes the column that most of what it holds speaks for, and of those the one with the surest heading. */
    private void find(Use use, Heading heading, Predicate<TableColumn> fits) {
        Comparator<TableColumn> byMatches = Comparator.comparing(column -> -share(column, index::knows));
        Comparator<TableColumn> byHeading = Comparator.comparing(column -> heading.rank(column.heading()));
        table.filled().stream()
            .filter(column -> heading.isMeantBy(column.heading()) && !found.containsKey(column) && fits.test(column))
            .min(use == Use.CODE ? byMatches.thenComparing(byHeading) : byHeading)
            .ifPresent(column -> found.put(column, use));
    }

    private Optional<TableColumn> free() {
        return table.filled().stream().filter(column -> !found.containsKey(column))
            .max(Comparator.comparing(column -> share(column, index::knows)));
    }

    private boolean isTranscript(String name) {
        return !index.transcripts(name).isEmpty();
    }

    /** Which part of what the column holds is so. */
    private double share(TableColumn column, Predicate<String> isSo) {
        List<String> cells = cells(column);
        return cells.stream().filter(isSo).count() / (double) cells.size();
    }

    private List<String> cells(TableColumn column) {
        return table.rows().stream().map(row -> Blanks.folded(row.cell(column.index()))).filter(cell -> !cell.isEmpty()).toList();
    }

    /** What each column is used for, from left to right; of what can be told once the first column tells it. */
    List<Use> uses() {
        Set<Use> taken = new HashSet<>();
        return table.columns().stream().map(column -> given.getOrDefault(column.heading(), use(column)))
            .map(use -> use == Use.LEFT_OUT || use == Use.ATTRIBUTE || taken.add(use) ? use : Use.ATTRIBUTE).toList();
    }

    private Use use(TableColumn column) {
        Use known = found.get(column);
        if (known != null) {
            return given.containsValue(known) ? Use.ATTRIBUTE : known;
        }
        if (column.isEmpty() || Heading.PERSON.isMeantBy(column.heading())) {
            return Use.LEFT_OUT;
        }
        return find(column).filter(use -> !given.containsValue(use)).orElse(Use.ATTRIBUTE);
    }

    /** Roles and consent only where every cell can be understood: “rol” may be somebody’s work. */
    private Optional<Use> find(TableColumn column) {
        if (Heading.GROUP.isMeantBy(column.heading())) {
            return Optional.of(Use.GROUP);
        }
        boolean role = Heading.ROLE.isMeantBy(column.heading())
            && cells(column).stream().allMatch(cell -> ParticipantWords.role(cell).isPresent());
        boolean consent = Heading.CONSENT.isMeantBy(column.heading())
            && cells(column).stream().allMatch(cell -> ParticipantWords.consent(cell).isPresent());
        return role ? Optional.of(Use.ROLE) : consent ? Optional.of(Use.CONSENT) : Optional.empty();
    }
}

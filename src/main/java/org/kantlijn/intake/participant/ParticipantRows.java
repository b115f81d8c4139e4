package org.kantlijn.intake.participant;

import static org.kantlijn.intake.participant.ParticipantColumn.Use;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.participant.ParticipantRow.Cell;
import org.kantlijn.intake.participant.ParticipantRow.Match;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.table.Column;
import org.kantlijn.intake.table.HeadedTable;
import org.kantlijn.intake.table.Sheet;
import org.kantlijn.intake.table.TableColumn;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.wording.Message;

/** Reads the rows of a table of participants against a study: whom each is about, and what it would alter. */
final class ParticipantRows {

    private final HeadedTable table;
    private final List<Use> uses;
    private final Study study;
    private final ParticipantMatcher matcher;
    private final Map<String, String> attributeNames = new HashMap<>();
    private final Map<Id<Participant>, Integer> seen = new HashMap<>();
    private final Map<String, Integer> added = new HashMap<>();

    ParticipantRows(HeadedTable table, List<Use> uses, Study study, ParticipantIndex index) {
        this.table = table;
        this.uses = uses;
        this.study = study;
        this.matcher = new ParticipantMatcher(index);
        study.attributes().forEach(attribute -> attributeNames.putIfAbsent(Column.plain(attribute.name()), attribute.name()));
    }

    /**
     * All rows.
     *
     * @param meant whom rows are about that people chose for, by their numbers
     */
    List<ParticipantRow> all(Map<Integer, Id<Participant>> meant) {
        return table.rows().stream().map(row -> row(row, study.participant(meant.get(row.number())))).toList();
    }

    private ParticipantRow row(Sheet.Row row, Optional<Participant> chosen) {
        boolean labelled = !told(row, Use.LABEL).isEmpty();
        String name = labelled ? told(row, Use.LABEL) : told(row, Use.CODE);
        String place = told(row, Use.TRANSCRIPT);
        String shown = place.isEmpty() || name.isEmpty() ? name : place + " " + name;
        ParticipantMatcher.Found found = chosen.map(one -> new ParticipantMatcher.Found(Match.MATCHED, List.of(one), null))
            .orElseGet(() -> matcher.find(name, place, told(row, Use.GROUP)));
        List<Id<Participant>> candidates = found.candidates().stream().map(Participant::id).toList();
        if (found.match() == Match.MATCHED) {
            Participant participant = found.candidates().get(0);
            Integer before = seen.putIfAbsent(participant.id(), row.number());
            List<Cell> cells = cells(row, participant, labelled);
            return before == null ? new ParticipantRow(row.number(), shown, Match.MATCHED, participant.id(), List.of(), null, cells)
                : new ParticipantRow(row.number(), shown, Match.TWICE, null, candidates, twice(shown, before), cells);
        }
        if (found.match() == Match.NEW) {
            return newcomer(row, shown, labelled, found.why());
        }
        return new ParticipantRow(row.number(), shown, found.match(), null, candidates, found.why(), cells(row, nobody(name), false));
    }

    private ParticipantRow newcomer(Sheet.Row row, String name, boolean labelled, @Nullable Message why) {
        Integer before = added.putIfAbsent(SpeakerWords.key(name) + "\n" + SpeakerWords.key(told(row, Use.GROUP)), row.number());
        Participant newcomer = nobody(name);
        List<Cell> cells = cells(row, newcomer, labelled);
        return before == null ? new ParticipantRow(row.number(), name, Match.NEW, newcomer.id(), List.of(), why, cells)
            : new ParticipantRow(row.number(), name, Match.TWICE, null, List.of(), twice(name, before), cells);
    }

    private static Participant nobody(String code) {
        return new Participant(Id.random(), code, Participant.Role.PARTICIPANT, "", Map.of());
    }

    private static Message twice(String name, int row) {
        return ParticipantMatcher.Doubt.TWICE.told(name, row);
    }

    /** The cell that tells it, on one line; empty where none does. */
    private String told(Sheet.Row row, Use use) {
        int column = uses.indexOf(use);
        return column < 0 ? "" : Blanks.folded(row.cell(column));
    }

    /** What the row says beside whom it is about; a code only where a label has told that already. */
    private List<Cell> cells(Sheet.Row row, Participant participant, boolean labelled) {
        List<Cell> cells = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            String words = Blanks.strip(row.cell(column.index()));
            if (!words.isEmpty()) {
                cell(column, words, participant, labelled).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private Optional<Cell> cell(TableColumn column, String words, Participant participant, boolean labelled) {
        String heading = column.heading();
        Use use = uses.get(column.index());
        return switch (use) {
            case LABEL, TRANSCRIPT, LEFT_OUT -> Optional.empty();
            case CODE -> labelled ? Optional.of(new Cell(heading, use, participant.code(), Blanks.folded(words))) : Optional.empty();
            case GROUP -> Optional.of(new Cell(heading, use, participant.group(), Blanks.folded(words)));
            case ROLE -> Optional.of(ParticipantWords.role(words)
                .map(role -> new Cell(heading, use, participant.role().name(), role.name()))
                .orElseGet(() -> attribute(heading, words, participant)));
            case CONSENT -> Optional.of(ParticipantWords.consent(words)
                .map(consent -> new Cell(heading, use, participant.consent().name(), consent.name()))
                .orElseGet(() -> attribute(heading, words, participant)));
            case ATTRIBUTE -> Optional.of(attribute(heading, words, participant));
        };
    }

    private Cell attribute(String heading, String words, Participant participant) {
        String name = attributeNames.getOrDefault(Column.plain(heading), heading);
        return new Cell(name, Use.ATTRIBUTE, participant.attributes().getOrDefault(name, ""), words);
    }
}

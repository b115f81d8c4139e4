package org.kantlijn.intake.participant;

import static org.kantlijn.intake.participant.ParticipantColumn.Use;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.intake.participant.ParticipantRow.Cell;
import org.kantlijn.intake.participant.ParticipantRow.Match;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.table.CsvText;
import org.kantlijn.intake.table.HeadedTable;
import org.kantlijn.intake.table.Sheet;
import org.kantlijn.intake.table.Spreadsheet;
import org.kantlijn.intake.table.TableColumn;
import org.kantlijn.intake.table.TableFiles;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;

/**
 * A table that says what participants are like, as it would come into a study: whom each row is about, and what it would alter.
 *
 * <p>A row names a participant by the code, beside the transcript or with its short name before it as in {@code F3 P2} where several
 * have that code. Blank cells alter nothing. Immutable, and cheap to make again for other choices; may be used on any thread.
 */
public final class ParticipantTable {

    private final Source source;
    private final ParticipantChoices choices;
    private final List<Use> uses;
    private final List<ParticipantRow> rows;
    private final List<Attribute> attributes;

    /** Where a table comes from, the same under all choices. */
    private record Source(Spreadsheet all, Sheet sheet, HeadedTable table, Study study) {
    }

    private ParticipantTable(Source source, ParticipantChoices choices) {
        this.source = source;
        this.choices = choices;
        ParticipantIndex index = new ParticipantIndex(source.study());
        uses = new ParticipantColumns(source.table(), index, choices.columns()).uses();
        rows = new ParticipantRows(source.table(), uses, source.study(), index).all(choices.meant());
        AttributeSorts sorts = new AttributeSorts(source.study());
        rows.stream().filter(this::isTaken).flatMap(row -> row.cells().stream()).filter(cell -> cell.use() == Use.ATTRIBUTE)
            .forEach(cell -> sorts.add(cell.heading(), cell.after()));
        attributes = sorts.attributes();
    }

    /**
     * Reads a file (CSV, Excel, OpenDocument).
     *
     * @throws IntakeException when the file cannot be read or no column names participants
     */
    public static ParticipantTable read(Path file, Study study) throws IntakeException {
        return read(file, ReadingChoice.OPEN, study);
    }

    /**
     * Reads a file (CSV, Excel, OpenDocument).
     *
     * @param choice the password, sheet and encoding, where people chose them
     * @throws IntakeException when the file cannot be read or no column names participants
     */
    public static ParticipantTable read(Path file, ReadingChoice choice, Study study) throws IntakeException {
        SourceFile source = SourceFile.read(file, Limits.USUAL);
        Spreadsheet all = TableFiles.sheets(source, choice, Limits.USUAL);
        Sheet sheet = all.chosen(source.name(), choice).orElseThrow(() -> new IntakeException(Problem.NO_TEXT, source.name()));
        ParticipantTable table = new ParticipantTable(new Source(all, sheet, HeadedTable.of(sheet), study), ParticipantChoices.OPEN);
        if (!table.namesParticipants()) {
            throw new IntakeException(Problem.NO_PARTICIPANT_COLUMN, source.name());
        }
        return table;
    }

    /**
     * Reads what was copied from a spreadsheet, or any other table as text, its headings in the first row.
     *
     * @throws IntakeException when no column names participants
     */
    public static ParticipantTable pasted(String text, Study study) throws IntakeException {
        Sheet sheet = new CsvText(text.replace("\r\n", "\n").replace('\r', '\n')).sheet("…", Limits.USUAL);
        Spreadsheet all = new Spreadsheet("tsv", null, List.of(sheet), List.of());
        ParticipantTable table = new ParticipantTable(new Source(all, sheet, HeadedTable.of(sheet), study), ParticipantChoices.OPEN);
        if (!table.namesParticipants()) {
            throw new IntakeException(Problem.PASTED_NO_PARTICIPANT_COLUMN);
        }
        return table;
    }

    private boolean namesParticipants() {
        return uses.contains(Use.CODE) || uses.contains(Use.LABEL);
    }

    /** The same table under other choices. */
    public ParticipantTable with(ParticipantChoices newChoices) {
        return new ParticipantTable(source, newChoices);
    }

    /** What was chosen. */
    public ParticipantChoices choices() {
        return choices;
    }

    /** The names of the sheets to choose from; one without a name where the file is no workbook. */
    public List<String> sheets() {
        return source.all().sheets().stream().map(Sheet::name).toList();
    }

    /** The name of the sheet that was read; empty where the file is no workbook. */
    public String sheet() {
        return source.sheet().name();
    }

    /** What is doubtful about the file. */
    public List<Warning> warnings() {
        return source.all().warnings();
    }

    /** The columns from left to right. */
    public List<ParticipantColumn> columns() {
        List<TableColumn> columns = source.table().columns();
        return IntStream.range(0, columns.size()).mapToObj(i -> {
            TableColumn column = columns.get(i);
            return new ParticipantColumn(column.heading(), uses.get(i), column.filled(), column.sample());
        }).toList();
    }

    /** The rows below the headings. */
    public List<ParticipantRow> rows() {
        return rows;
    }

    /** All attributes of the study as they will be. */
    public List<Attribute> attributes() {
        return attributes;
    }

    private boolean isTaken(ParticipantRow row) {
        return row.match() == Match.MATCHED || row.match() == Match.NEW && choices.adding();
    }

    /** What brings the table into the study, one step; empty when the study says it all. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (!attributes.equals(source.study().attributes())) {
            changes.add(new AttributesDefined(attributes));
        }
        rows.stream().filter(this::isTaken).forEach(row -> changes.addAll(changes(row)));
        return changes;
    }

    private List<Change> changes(ParticipantRow row) {
        Participant before = source.study().participant(row.participant())
            .orElseGet(() -> new Participant(row.participant(), row.name(), Participant.Role.PARTICIPANT, "", Map.of()));
        Participant after = described(before, row.changed());
        List<Change> changes = new ArrayList<>();
        if (row.match() == Match.NEW) {
            changes.add(new ParticipantAdded(after.id(), after.code(), after.role(), after.group(), after.attributes()));
        } else if (!after.equals(before.consenting(after.consent()))) {
            changes.add(new ParticipantDescribed(after.id(), after.code(), after.role(), after.group(), after.attributes()));
        }
        if (after.consent() != before.consent()) {
            changes.add(new ConsentSet(after.id(), after.consent()));
        }
        return changes;
    }

    private static Participant described(Participant before, List<Cell> cells) {
        Participant after = before;
        for (Cell cell : cells) {
            Map<String, String> attributes = new LinkedHashMap<>(after.attributes());
            String told = cell.after();
            after = switch (cell.use()) {
                case CODE -> after.described(told, after.role(), after.group(), attributes);
                case ROLE -> after.described(after.code(), Participant.Role.valueOf(told), after.group(), attributes);
                case GROUP -> after.described(after.code(), after.role(), told, attributes);
                case CONSENT -> after.consenting(Participant.Consent.valueOf(told));
                case ATTRIBUTE -> {
                    attributes.put(cell.heading(), told);
                    yield after.described(after.code(), after.role(), after.group(), attributes);
                }
                case LABEL, TRANSCRIPT, LEFT_OUT -> after;
            };
        }
        return after;
    }
}

package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;

/** Reads a table as a survey: a row is what one respondent answered, each answer in own words below its question. */
final class SurveyRows implements TableReading {

    private final HeadedTable table;
    private final List<ColumnUse> uses;
    private final List<TableColumn> told;
    private final List<TableColumn> traits;
    private final List<TableColumn> codes;
    private final boolean isOpen;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
    private final Speakers speakers = new Speakers();

    SurveyRows(HeadedTable table, List<ColumnUse> uses) {
        this.table = table;
        this.uses = List.copyOf(uses);
        traits = usedFor(ColumnUse.ATTRIBUTE);
        codes = usedFor(ColumnUse.RESPONDENT);
        told = table.columns().stream().filter(column -> isTold(uses.get(column.index()))).toList();
        isOpen = uses.contains(ColumnUse.TEXT);
        table.above().forEach(line -> paragraphs.add(Paragraph.plain(line).flagged(Paragraph.Flag.HEADING)));
        for (int i = 0; i < table.rows().size(); i++) {
            take(table.rows().get(i), "R" + (i + 1));
        }
    }

    private static boolean isTold(ColumnUse use) {
        return use == ColumnUse.TEXT || use == ColumnUse.NOTE;
    }

    private List<TableColumn> usedFor(ColumnUse use) {
        return table.columns().stream().filter(column -> uses.get(column.index()) == use).toList();
    }

    private void take(Sheet.Row row, String number) {
        String respondent = codes.stream().map(column -> code(row.cell(column.index()))).filter(code -> !code.isEmpty()).findFirst()
            .orElse(number);
        Map<String, String> known = attributes.computeIfAbsent(respondent, label -> new LinkedHashMap<>());
        for (TableColumn column : traits) {
            String words = column.words(row);
            String before = words.isEmpty() ? words : known.putIfAbsent(column.heading(), words);
            if (before != null && !before.equals(words)) {
                note(respondent + ", " + column.heading() + ": " + words);
            }
        }
        for (TableColumn column : told) {
            tell(respondent, column, column.words(row));
        }
        if (!isOpen) {
            note(respondent + ": " + known.entrySet().stream().map(trait -> trait.getKey() + ": " + trait.getValue())
                .collect(Collectors.joining("; ")));
        }
    }

    /** What stands in the column of respondents as a label; a number alone would be taken for anything. */
    private String code(String cell) {
        String label = speakers.label(cell);
        return label.matches("\\d+") ? "R" + label : label;
    }

    private void tell(String respondent, TableColumn column, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (uses.get(column.index()) == ColumnUse.NOTE) {
            note(respondent + ", " + column.heading() + ": " + words);
        } else {
            note(column.heading());
            paragraphs.add(Paragraph.cue(words, respondent, null));
        }
    }

    private void note(String words) {
        paragraphs.add(Paragraph.plain(words).flagged(Paragraph.Flag.NOTE));
    }

    @Override
    public List<ColumnUse> uses() {
        return uses;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    @Override
    public Map<String, Map<String, String>> attributes() {
        return attributes;
    }
}

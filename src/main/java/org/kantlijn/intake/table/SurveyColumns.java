package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;

/**
 * Finds out which columns of a survey hold answers in the respondent's own words.
 *
 * <p>What names a person and what the program notes of its own accord are left out: attributes go into the log, which keeps them for ever.
 */
final class SurveyColumns {

    /** Respondents are cited by what stands in their column, so long keys of programs will not do. */
    private static final int LONGEST_CODE = 8;

    private final HeadedTable table;
    private final Map<String, ColumnUse> given;
    private final Optional<TableColumn> respondent;

    /** @param given what people chose for columns, by their headings */
    SurveyColumns(HeadedTable table, Map<String, ColumnUse> given) {
        this.table = table;
        this.given = given;
        respondent = table.filled().stream()
            .filter(column -> Heading.RESPONDENT.isMeantBy(column.heading()) && column.longest() <= LONGEST_CODE)
            .filter(column -> column.isUnique() && column.filled() == table.rows().size())
            .min(Comparator.comparingInt(column -> Heading.RESPONDENT.rank(column.heading())));
    }

    /** What each column is used for, from left to right. */
    List<ColumnUse> uses() {
        List<ColumnUse> uses = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            ColumnUse use = switch (given.getOrDefault(column.heading(), found(column))) {
                case SPEAKER, RESPONDENT -> ColumnUse.RESPONDENT;
                case TIME, ATTRIBUTE -> ColumnUse.ATTRIBUTE;
                case TEXT -> ColumnUse.TEXT;
                case NOTE -> ColumnUse.NOTE;
                case LEFT_OUT -> ColumnUse.LEFT_OUT;
            };
            uses.add(use == ColumnUse.RESPONDENT && uses.contains(use) ? ColumnUse.ATTRIBUTE : use);
        }
        return uses;
    }

    private ColumnUse found(TableColumn column) {
        boolean named = given.containsValue(ColumnUse.RESPONDENT) || given.containsValue(ColumnUse.SPEAKER);
        if (!named && respondent.filter(column::equals).isPresent()) {
            return ColumnUse.RESPONDENT;
        }
        if (column.isEmpty() || Heading.PERSON.isMeantBy(column.heading()) || Heading.PROGRAM.isMeantBy(column.heading())) {
            return ColumnUse.LEFT_OUT;
        }
        if (table.isBeyond(column)) {
            return ColumnUse.NOTE;
        }
        return column.isOpen() ? ColumnUse.TEXT : ColumnUse.ATTRIBUTE;
    }
}

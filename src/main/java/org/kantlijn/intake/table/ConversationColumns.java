package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;
import org.kantlijn.intake.source.Blanks;

/** Finds out which columns of a table hold who says what, and when: by their headings, and where those tell nothing by what they hold. */
final class ConversationColumns {

    private final HeadedTable table;
    private final Map<String, ColumnUse> given;
    private final @Nullable TableColumn text;
    private final @Nullable TableColumn speaker;
    private final @Nullable TableColumn time;

    /** @param given what people chose for columns, by their headings */
    ConversationColumns(HeadedTable table, Map<String, ColumnUse> given) {
        this.table = table;
        this.given = given;
        TableColumn byHeading = headed(Heading.TEXT, column -> !column.isFigures());
        text = byHeading == null ? longest() : byHeading;
        TableColumn named = headed(Heading.SPEAKER, column -> column != text && !column.isOpen());
        speaker = named == null ? first(column -> column != text && column.isLabels() && !column.isFigures() && isUnknown(column)) : named;
        time = time();
    }

    private @Nullable TableColumn headed(Heading meaning, Predicate<TableColumn> fits) {
        return table.filled().stream().filter(column -> meaning.isMeantBy(column.heading()) && fits.test(column))
            .min(Comparator.comparingInt(column -> meaning.rank(column.heading()))).orElse(null);
    }

    private @Nullable TableColumn first(Predicate<TableColumn> fits) {
        return table.filled().stream().filter(fits).findFirst().orElse(null);
    }

    private @Nullable TableColumn longest() {
        Comparator<TableColumn> byWords = Comparator.comparingDouble(column -> (double) column.words() / column.filled());
        return table.filled().stream().filter(column -> !column.isFigures() && !Heading.REMARK.isMeantBy(column.heading())).max(byWords)
            .orElse(null);
    }

    private static boolean isUnknown(TableColumn column) {
        return !Heading.REMARK.isMeantBy(column.heading()) && !Heading.PROGRAM.isMeantBy(column.heading());
    }

    private @Nullable TableColumn time() {
        TableColumn headed = headed(Heading.TIME, column -> column != text && column != speaker && times(column).isTimes());
        return headed != null ? headed : first(column -> column != text && column != speaker && column.isFigures()
            && column.sample().contains(":") && !Heading.END.isMeantBy(column.heading()) && times(column).isTimes());
    }

    private TimeColumn times(TableColumn column) {
        return new TimeColumn(column.index(), column.heading(), table.rows());
    }

    /** True when the table looks like a conversation and not like answers of respondents. */
    boolean isPlausible() {
        boolean wordsNamed = text != null && Heading.TEXT.isMeantBy(text.heading());
        if (speaker == null) {
            boolean timed = time != null && times(time).since() == null;
            return table.filled().size() == 1 || wordsNamed && timed;
        }
        boolean named = Heading.SPEAKER.isMeantBy(speaker.heading());
        if (wordsNamed) {
            boolean mayBeRespondents = Heading.RESPONDENT.isMeantBy(speaker.heading()) || Heading.PERSON.isMeantBy(speaker.heading());
            return !speaker.isUnique() || named && !mayBeRespondents;
        }
        return speaker.isLabels() && open() == 1 && (named || table.isHeadless());
    }

    private long open() {
        return table.filled().stream().filter(column -> column.isOpen() || column == text).count();
    }

    /** What each column is used for, from left to right; a second speaker or time in a row is kept as a note. */
    List<ColumnUse> uses() {
        List<ColumnUse> uses = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            ColumnUse use = given.getOrDefault(column.heading(), found(column));
            ColumnUse one = use == ColumnUse.RESPONDENT ? ColumnUse.SPEAKER : use;
            boolean second = (one == ColumnUse.SPEAKER || one == ColumnUse.TIME) && uses.contains(one);
            uses.add(second ? ColumnUse.NOTE : one);
        }
        return uses;
    }

    private ColumnUse found(TableColumn column) {
        if (column == text) {
            return ColumnUse.TEXT;
        }
        if (column == speaker && !isGiven(ColumnUse.SPEAKER) && !isGiven(ColumnUse.RESPONDENT)) {
            return ColumnUse.SPEAKER;
        }
        if (table.isBeyond(column)) {
            return ColumnUse.NOTE;
        }
        if (column == time && !isGiven(ColumnUse.TIME)) {
            return ColumnUse.TIME;
        }
        if (column.isEmpty() || Heading.END.isMeantBy(column.heading()) && times(column).isTimes()) {
            return ColumnUse.LEFT_OUT;
        }
        if (isOfSpeaker(column)) {
            return ColumnUse.ATTRIBUTE;
        }
        return column.isFigures() ? ColumnUse.LEFT_OUT : ColumnUse.NOTE;
    }

    private boolean isGiven(ColumnUse use) {
        return given.containsValue(use);
    }

    /** True when the column says the same of a speaker wherever it says anything, and not the same of all. */
    private boolean isOfSpeaker(TableColumn column) {
        if (speaker == null || column.distinct() == column.filled() || column.isConstant()) {
            return false;
        }
        Map<String, String> told = new HashMap<>();
        boolean recurs = false;
        String label = "";
        for (Sheet.Row row : table.rows()) {
            String named = Speakers.key(row.cell(speaker.index()));
            label = named.isEmpty() ? label : named;
            String cell = Blanks.strip(row.cell(column.index()));
            String before = cell.isEmpty() ? null : told.putIfAbsent(label, cell);
            if (before != null && !before.equals(cell)) {
                return false;
            }
            recurs |= before != null;
        }
        return recurs;
    }
}

package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;

/**
 * A table with a header, from a file of any kind.
 *
 * @param file the name of the file
 * @param columns the names of the columns as {@link Column#plain(String)} writes them
 * @param rows what stands below the header, without rows that are wholly blank
 */
public record Table(String file, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param number its number as a spreadsheet counts, the header being 1
     * @param cells what stands under each column, without blanks around it
     */
    public record Row(int number, Map<String, String> cells) {

        /** What stands in the column; empty where nothing does. */
        public String text(Column column) {
            String text = textOrNull(column);
            return text == null ? "" : text;
        }

        /** The name, or the path of names, in the column, on one line; empty where there is none. */
        public String name(Column column) {
            return Blanks.folded(text(column));
        }

        /** What stands in the column; null where the table has no such column. */
        @Nullable String textOrNull(Column column) {
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                if (column.spellings().contains(cell.getKey())) {
                    return cell.getValue();
                }
            }
            return null;
        }
    }

    /** Makes a table of a sheet, the first row of which is the header. */
    static Table of(String file, Sheet sheet) throws IntakeException {
        List<String> headings = sheet.isBlank() ? List.of() : sheet.rows().get(0).cells();
        List<String> columns = headings.stream().map(Column::plain).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty() && columns.indexOf(columns.get(i)) < i) {
                throw new IntakeException(Problem.COLUMN_TWICE, file, Blanks.folded(headings.get(i)));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Sheet.Row line : sheet.rows().subList(Math.min(1, sheet.rows().size()), sheet.rows().size())) {
            Optional<String> beyond = line.cells().stream().skip(columns.size()).filter(cell -> !cell.isEmpty()).findFirst();
            if (beyond.isPresent()) {
                throw new IntakeException(Problem.TOO_MANY_CELLS, file, line.number(), Blanks.strip(beyond.get()));
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.putIfAbsent(columns.get(i), Blanks.strip(line.cell(i)));
            }
            rows.add(new Row(line.number(), cells));
        }
        return new Table(file, columns, rows);
    }

    /** True when the table has such a column. */
    public boolean has(Column column) {
        return columns.stream().anyMatch(column.spellings()::contains);
    }

    /** Fails with the name of the first column that is missing. */
    public void require(Column... needed) throws IntakeException {
        for (Column column : needed) {
            if (!has(column)) {
                throw new IntakeException(Problem.NO_COLUMN, file, column.name());
            }
        }
    }
}

package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header, from a file of any kind.
 *
 * @param file the name of the file
 * @param columns the names of the columns as {@link Column#plain(String)} writes them
 * @param rows what stands below the header, without rows that are wholly blank
 */
record Table(String file, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param number its number as a spreadsheet counts, the header being 1
     * @param cells what stands under each column, without blanks around it
     */
    record Row(int number, Map<String, String> cells) {

        /** What stands in the column; empty where nothing does. */
        String text(Column column) {
            String text = textOrNull(column);
            return text == null ? "" : text;
        }

        /** The name, or the path of names, in the column, on one line; empty where there is none. */
        String name(Column column) {
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

    /** Makes a table of lines of cells, the first of which is the header. */
    static Table of(String file, List<List<String>> lines) throws IntakeException {
        List<String> columns = lines.isEmpty() ? List.of() : lines.get(0).stream().map(Column::plain).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty() && columns.indexOf(columns.get(i)) < i) {
                throw new IntakeException(Problem.COLUMN_TWICE, file, Blanks.folded(lines.get(0).get(i)));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> line = lines.get(i);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int j = 0; j < line.size(); j++) {
                String cell = Blanks.strip(line.get(j));
                if (j < columns.size()) {
                    cells.putIfAbsent(columns.get(j), cell);
                } else if (!cell.isEmpty()) {
                    throw new IntakeException(Problem.TOO_MANY_CELLS, file, i + 1, cell);
                }
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return new Table(file, columns, rows);
    }

    boolean has(Column column) {
        return columns.stream().anyMatch(column.spellings()::contains);
    }

    void require(Column... needed) throws IntakeException {
        for (Column column : needed) {
            if (!has(column)) {
                throw new IntakeException(Problem.NO_COLUMN, file, column.name());
            }
        }
    }
}

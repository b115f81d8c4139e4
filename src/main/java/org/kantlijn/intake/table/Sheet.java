package org.kantlijn.intake.table;

import java.util.List;

/**
 * A table as it stands in a file, before anything is known of its columns.
 *
 * @param name the name of the sheet; empty for a table written as text
 * @param rows the rows that hold something, in order
 */
public record Sheet(String name, List<Row> rows) {

    /**
     * One row.
     *
     * @param number its number as a spreadsheet counts, from 1
     * @param cells what stands in it from the first column on, without blank cells at the end
     */
    public record Row(int number, List<String> cells) {

        /** What stands in a column, counted from 0; empty where nothing does. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        int width() {
            return cells.size();
        }
    }

    /** The number of columns. */
    int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }

    boolean isBlank() {
        return rows.isEmpty();
    }
}

package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;

/**
 * Gathers the cells of the sheets of one file, row by row, as long as there are not too many: a small file can ask for billions.
 *
 * <p>What comes after that is passed over, and asking for the sheet fails.
 */
final class SheetBuilder {

    /** The most cells of a file, blank ones between others counted in. */
    static final int MOST_CELLS = 5_000_000;

    private final String file;
    private final Limits limits;
    private List<Sheet.Row> rows = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private long cells;
    private long characters;

    SheetBuilder(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Puts words under a column, counted from 0, to the right of all before it in the row; blank ones leave the cell out. */
    void put(int column, String words) {
        if (Blanks.isBlank(words)) {
            return;
        }
        cells += Math.max(0, column - line.size()) + 1L;
        characters += words.length();
        if (isFull()) {
            return;
        }
        while (line.size() < column) {
            line.add("");
        }
        line.add(words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Ends the row, whose number counts from 1. */
    void endRow(int number) {
        if (!line.isEmpty()) {
            rows.add(new Sheet.Row(number, line));
            line = new ArrayList<>();
        }
    }

    /** True when no more is taken. */
    boolean isFull() {
        return cells > MOST_CELLS || characters > limits.characters();
    }

    /** The sheet of the rows since the last one. */
    Sheet sheet(String name) throws IntakeException {
        if (characters > limits.characters()) {
            throw new IntakeException(Problem.TOO_MUCH_TEXT, file, limits.characters());
        }
        if (cells > MOST_CELLS) {
            throw new IntakeException(Problem.TOO_MANY_TABLE_CELLS, file, MOST_CELLS);
        }
        Sheet sheet = new Sheet(name, List.copyOf(rows));
        rows = new ArrayList<>();
        return sheet;
    }
}

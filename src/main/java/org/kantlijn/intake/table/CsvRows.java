package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;

/**
 * Splits text into rows of cells as RFC 4180 describes them, whatever separates the cells.
 *
 * <p>Between tabs, where no standard asks for quotation marks, marks that do not enclose a whole cell are words. The reader of opencsv is
 * not used because a cell of some thousand lines takes it many seconds: it begins the cell anew at each line.
 */
final class CsvRows {

    private static final char MARK = '"';

    /** As many as a spreadsheet has. */
    private static final int MOST_COLUMNS = 16_384;

    private final String file;
    private final String text;
    private final char separator;
    private int at;
    private int row;

    /**
     * @param file the name of the file, for messages
     * @param text the table, with LF line ends
     */
    CsvRows(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /** The cells of the next row; null after the last. */
    @Nullable List<String> next() throws IntakeException {
        if (at >= text.length()) {
            return null;
        }
        row++;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
            if (cells.size() > MOST_COLUMNS) {
                throw new IntakeException(Problem.TOO_MANY_COLUMNS, file, MOST_COLUMNS);
            }
        }
        at++;
        return cells;
    }

    /** Reads one cell and goes on to what ends it: a separator, the end of the line or of the text. */
    private String cell() throws IntakeException {
        if (at < text.length() && text.charAt(at) == MARK) {
            int close = closingMark(at + 1);
            int end = close < 0 ? -1 : afterSpaces(close + 1);
            if (end >= 0 && endsCell(end)) {
                String words = text.substring(at + 1, close).replace("\"\"", "\"");
                at = end;
                return words;
            }
            if (separator != '\t') {
                throw new IntakeException(Problem.BAD_QUOTING, file, row);
            }
        }
        int start = at;
        while (!endsCell(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the mark that closes a quoted cell stands, past doubled ones; -1 where none does. */
    private int closingMark(int from) {
        int mark = text.indexOf(MARK, from);
        while (mark >= 0 && text.startsWith("\"\"", mark)) {
            mark = text.indexOf(MARK, mark + 2);
        }
        return mark;
    }

    private int afterSpaces(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean endsCell(int place) {
        return place >= text.length() || text.charAt(place) == separator || text.charAt(place) == '\n';
    }
}

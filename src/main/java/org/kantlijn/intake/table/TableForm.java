package org.kantlijn.intake.table;

import java.util.List;
import java.util.stream.Stream;
import org.kantlijn.intake.source.Blanks;

/** Tells by its first rows whether a text is a table: sentences have commas too. */
final class TableForm {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_COLUMNS_BY_COMMAS = 4;
    private static final int FEWEST_ROWS_BY_COMMAS = 5;
    private static final int LONGEST_HEADING = 200;

    private final CsvText text;
    private final List<List<String>> rows;

    /** @param isWhole false when the text is cut off, so that its last row may be too */
    TableForm(CsvText text, boolean isWhole) {
        this.text = text;
        List<List<String>> sample = text.sample();
        rows = isWhole || sample.size() < 2 ? sample : sample.subList(0, sample.size() - 1);
    }

    /** @param isNamed whether the name of the file says that it is a table */
    boolean isTable(boolean isNamed) {
        if (rows.isEmpty()) {
            return false;
        }
        List<String> header = rows.get(0);
        if (text.isNamed() || isConversation(header) && mostFit()) {
            return true;
        }
        return isNamed ? isNamedTable(header) : isRegular(header);
    }

    private static boolean isConversation(List<String> header) {
        boolean words = header.stream().anyMatch(Heading.TEXT::isMeantBy);
        return words && Stream.of(Heading.SPEAKER, Heading.TIME).anyMatch(meaning -> header.stream().anyMatch(meaning::isMeantBy));
    }

    private boolean isNamedTable(List<String> header) {
        return mostFit() && (!isProse() || HeadedTable.isUsual(header)) || header.size() == 1 && Heading.TEXT.isMeantBy(header.get(0));
    }

    /** True when nine of ten rows, or all but one, have several cells and no more than the first. */
    private boolean mostFit() {
        int width = rows.get(0).size();
        long fitting = rows.stream().filter(row -> row.size() > 1 && row.size() <= width).count();
        boolean oneTooLong = rows.stream().filter(row -> row.size() > width).count() == 1 && fitting == rows.size() - 1L && fitting > 1;
        return width > 1 && (oneTooLong || fitting * 10 >= rows.size() * 9L);
    }

    /** True when all rows are as wide as the first, which holds headings and no sentences, times or numbers. */
    private boolean isRegular(List<String> header) {
        int columns = text.isTabbed() ? FEWEST_COLUMNS : FEWEST_COLUMNS_BY_COMMAS;
        int fewest = text.isTabbed() ? FEWEST_ROWS : FEWEST_ROWS_BY_COMMAS;
        boolean named = header.stream().allMatch(cell -> isHeading(Blanks.strip(cell)))
            && header.stream().distinct().count() == header.size();
        boolean even = rows.stream().allMatch(row -> row.size() == header.size());
        return header.size() >= columns && rows.size() >= fewest && named && even && !isProse();
    }

    /** True when a blank follows most of what would separate cells, as it does in sentences. */
    private boolean isProse() {
        long cells = rows.stream().mapToLong(row -> row.size() - 1L).sum();
        long blank = rows.stream().flatMap(row -> row.stream().skip(1)).filter(cell -> cell.startsWith(" ")).count();
        return blank * 2 > cells;
    }

    private static boolean isHeading(String cell) {
        return cell.length() <= LONGEST_HEADING && cell.chars().anyMatch(Character::isLetter) && TimeCell.of(cell) == null;
    }
}

package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Entities;

/**
 * A table of which it is known what stands above its columns.
 *
 * @param above the lines above the header, each the words of one row
 * @param columns the columns from left to right
 * @param rows the rows below the header
 * @param headed how many columns the header has; all where there is none
 * @param overlong the numbers of the rows that are longer, where these are few
 */
public record HeadedTable(List<String> above, List<TableColumn> columns, List<Sheet.Row> rows, int headed, List<Integer> overlong) {

    /** How far below the top of a sheet a header is looked for. */
    private static final int REACH = 20;
    /** So many rows tell whether the first is like the others. */
    private static final int ENOUGH = 200;
    /** One row in so many may be longer than the header by mistake. */
    private static final int FEW = 10;
    private static final String QUALTRICS_MARK = "{\"ImportId\":";
    private static final Set<String> SURVEY_MONKEY_MARKS = Set.of("response", "openendedresponse", "antwoord", "openantwoord");

    /**
     * Where the header is.
     *
     * @param first the place of its first row
     * @param rows how many rows it has; 0 where there is none
     * @param headings what stands above each column; some may be blank
     */
    private record Header(int first, int rows, List<String> headings) {
    }

    /** Finds the header of a sheet. */
    public static HeadedTable of(Sheet sheet) {
        Header header = header(sheet);
        List<Sheet.Row> rows = sheet.rows().subList(header.first() + header.rows(), sheet.rows().size());
        List<String> above = sheet.rows().subList(0, header.first()).stream().map(HeadedTable::line).toList();
        int headed = header.rows() == 0 ? sheet.width() : header.headings().size();
        return new HeadedTable(above, TableColumn.all(named(header.headings(), sheet.width()), rows), rows, headed, overlong(rows, headed));
    }

    private static List<Integer> overlong(List<Sheet.Row> rows, int headed) {
        List<Integer> longer = rows.stream().filter(row -> row.width() > headed).map(Sheet.Row::number).toList();
        return longer.size() == 1 || longer.size() <= rows.size() / FEW ? longer : List.of();
    }

    private static String line(Sheet.Row row) {
        return row.cells().stream().map(Blanks::strip).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
    }

    /** Gives each column a name of its own. */
    private static List<String> named(List<String> headings, int width) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < width; i++) {
            String heading = i < headings.size() ? Blanks.folded(Entities.decoded(headings.get(i))) : "";
            String wanted = heading.isEmpty() ? CellReference.convertNumToColString(i) : heading;
            String name = wanted;
            while (taken.containsKey(name)) {
                name = wanted + " (" + taken.merge(wanted, 1, Integer::sum) + ")";
            }
            taken.put(name, 1);
            names.add(name);
        }
        return names;
    }

    private static Header header(Sheet sheet) {
        List<Sheet.Row> rows = sheet.rows().subList(0, Math.min(REACH, sheet.rows().size()));
        Optional<Header> known = surveyHeader(rows);
        if (known.isPresent()) {
            return known.get();
        }
        int usual = IntStream.range(0, rows.size()).filter(i -> isUsual(rows.get(i).cells()) && isWiderThanAllAbove(rows, i))
            .findFirst().orElse(-1);
        int first = usual >= 0 ? usual : firstOfFullWidth(sheet);
        boolean isData = sheet.width() == 1 ? !Heading.TEXT.isMeantBy(rows.get(0).cell(0)) : usual < 0 && isData(sheet, first);
        return new Header(first, isData ? 0 : 1, isData || rows.isEmpty() ? List.of() : rows.get(first).cells());
    }

    /** The headers of two programs that write more than one row of them. */
    private static Optional<Header> surveyHeader(List<Sheet.Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i).cells();
            if (cells.stream().anyMatch(cell -> cell.startsWith(QUALTRICS_MARK))) {
                return Optional.of(new Header(0, i + 1, rows.get(i - 1).cells()));
            }
            if (i == 1 && cells.stream().map(Column::plain).anyMatch(SURVEY_MONKEY_MARKS::contains)
                && rows.get(0).cells().stream().anyMatch(Heading.RESPONDENT::isMeantBy)) {
                return Optional.of(new Header(0, 2, joined(rows.get(0), rows.get(1))));
            }
        }
        return Optional.empty();
    }

    /** The question stands above the first of its answers only. */
    private static List<String> joined(Sheet.Row questions, Sheet.Row answers) {
        List<String> headings = new ArrayList<>();
        String question = "";
        for (int i = 0; i < Math.max(questions.width(), answers.width()); i++) {
            question = questions.cell(i).isEmpty() ? question : questions.cell(i);
            String answer = answers.cell(i);
            String choice = answer.isEmpty() || SURVEY_MONKEY_MARKS.contains(Column.plain(answer)) ? "" : " – " + answer;
            headings.add(answer.isEmpty() ? questions.cell(i) : question + choice);
        }
        return headings;
    }

    /** True for a row that has at least two headings, of which one is for words, a speaker or a respondent. */
    static boolean isUsual(List<String> cells) {
        long headings = cells.stream().filter(Heading::isUsual).count();
        return headings > 1 && cells.stream().anyMatch(cell -> Heading.TEXT.isMeantBy(cell) || Heading.SPEAKER.isMeantBy(cell)
            || Heading.RESPONDENT.isMeantBy(cell));
    }

    private static boolean isWiderThanAllAbove(List<Sheet.Row> rows, int place) {
        return rows.subList(0, place).stream().allMatch(row -> row.width() < rows.get(place).width());
    }

    private static int firstOfFullWidth(Sheet sheet) {
        int[] widths = sheet.rows().stream().mapToInt(Sheet.Row::width).sorted().toArray();
        int usual = widths.length == 0 ? 0 : widths[widths.length / 2];
        int reach = Math.min(REACH, sheet.rows().size());
        return IntStream.range(0, reach).filter(i -> sheet.rows().get(i).width() * 2 > usual).findFirst().orElse(0);
    }

    /** True when the row is like those below it: a time among times, a number among numbers, a label that recurs. */
    private static boolean isData(Sheet sheet, int place) {
        Sheet.Row row = sheet.rows().get(place);
        List<Sheet.Row> below = sheet.rows().subList(place + 1, Math.min(place + ENOUGH, sheet.rows().size()));
        List<TableColumn> columns = TableColumn.all(row.cells(), below).stream()
            .filter(column -> !column.isEmpty() && !Blanks.isBlank(column.heading())).toList();
        boolean isHeader = columns.stream()
            .anyMatch(column -> Heading.isUsual(column.heading()) || column.isFigures() && !isFigure(column.heading()));
        return !isHeader && columns.stream().anyMatch(column -> isLike(column, below));
    }

    private static boolean isLike(TableColumn column, List<Sheet.Row> below) {
        String cell = Blanks.strip(column.heading());
        boolean recurs = cell.length() <= TableColumn.LONGEST_LABEL && !column.isOpen()
            && below.stream().anyMatch(row -> Blanks.strip(row.cell(column.index())).equals(cell));
        return isFigure(cell) && column.figures() * 2 > column.filled() || recurs;
    }

    private static boolean isFigure(String cell) {
        return TableColumn.of(0, "", List.of(new Sheet.Row(1, List.of(cell)))).isFigures();
    }

    /** True when nothing stands above any column. */
    boolean isHeadless() {
        return columns.stream().allMatch(column -> column.heading().equals(CellReference.convertNumToColString(column.index())));
    }

    /** The columns that hold something, those beyond the header not among them. */
    public List<TableColumn> filled() {
        return columns.stream().filter(column -> !column.isEmpty() && !isBeyond(column)).toList();
    }

    /** True for a column that only overlong rows reach. */
    boolean isBeyond(TableColumn column) {
        return !overlong.isEmpty() && column.index() >= headed;
    }
}

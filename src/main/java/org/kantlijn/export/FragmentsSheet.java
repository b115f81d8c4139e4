package org.kantlijn.export;

import java.util.List;
import org.kantlijn.study.Theme;

/** The fragment list, each text on the colour of its theme. */
final class FragmentsSheet {

    private final Book book;
    private final FragmentTable table;

    FragmentsSheet(Book book, FragmentTable table) {
        this.book = book;
        this.table = table;
    }

    void write(Watch watch) {
        List<Column> columns = table.columns();
        Sheet sheet = Sheet.table(book, "fragments", columns, 1);
        table.rows().forEach(row -> {
            sheet.row(row(row));
            watch.step();
        });
        sheet.filter(columns.size()).end();
    }

    private Row row(FragmentRow row) {
        Theme first = row.themes().isEmpty() ? null : row.themes().get(0);
        Row cells = new Row().text(row.fragment().citation()).text(row.fragment().transcript().title()).text(row.participant())
            .text(row.group()).number(row.fragment().turn()).text(row.text(), table.labels().colour(first))
            .text(table.labels().codes(row.codings())).text(Labels.joined(row.themes().stream().map(Theme::name).toList()))
            .text(row.coder().name()).text(row.memo());
        table.extras(row.fragment()).forEach(cells::text);
        return cells;
    }
}

package org.kantlijn.export;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.analysis.Count;
import org.kantlijn.analysis.Frequencies;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.Wording;

/** How often each code was applied in each transcript, and the share of all codings there. */
final class FrequenciesSheet {

    private final Book book;
    private final Frequencies frequencies;

    FrequenciesSheet(Book book, Frequencies frequencies) {
        this.book = book;
        this.frequencies = frequencies;
    }

    void write() {
        List<Column> columns = columns();
        Sheet sheet = Sheet.table(book, "frequencies", columns, 1);
        frequencies.rows().forEach(row -> sheet.row(row(row)));
        sheet.filter(columns.size()).row(totals()).end();
    }

    private List<Column> columns() {
        Wording messages = book.messages();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(messages.text("column.code"), 36));
        for (Transcript transcript : frequencies.transcripts()) {
            columns.add(new Column(messages.text("column.count", transcript.code()), 9));
            columns.add(new Column(messages.text("column.share", transcript.code()), 9));
        }
        columns.add(new Column(messages.text("column.total"), 10));
        columns.add(new Column(messages.text("column.totalShare"), 10));
        columns.add(new Column(messages.text("column.rolledUp"), 16));
        columns.add(new Column(messages.text("column.rolledUpShare"), 16));
        columns.add(new Column(messages.text("column.participants"), 14));
        return columns;
    }

    private static Row row(Frequencies.Row counted) {
        Row row = new Row().nested(counted.code().name(), counted.depth());
        counted.cells().forEach(cell -> row.number(cell.own()).share(cell.ownShare()));
        Count all = counted.all();
        return row.number(all.own()).share(all.ownShare()).number(all.rolledUp()).share(all.rolledUpShare())
            .number(counted.people().own());
    }

    private Row totals() {
        Row row = new Row().strong().text(book.messages().text("column.total"));
        frequencies.totals().forEach(total -> row.number(total).share(all(total)));
        int total = frequencies.total();
        return row.number(total).share(all(total));
    }

    private static double all(int total) {
        return total == 0 ? 0 : 1;
    }
}

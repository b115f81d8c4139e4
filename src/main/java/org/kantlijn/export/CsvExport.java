package org.kantlijn.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/**
 * Writes the fragment list as CSV (RFC 4180) that Excel opens by a double click: UTF-8 with a byte order mark, and the separator that is
 * usual in the language.
 */
public final class CsvExport {

    private final Wording messages;

    /** Writes in the language of the locale: Dutch, or else English. */
    public CsvExport(Locale locale) {
        this.messages = Wording.of(CsvExport.class, locale);
    }

    /** Writes the file; see {@link #write(Study, Path, Progress)}. */
    public ExportReport write(Study study, Path file) throws PlainException {
        return write(study, file, Progress.NONE);
    }

    /**
     * Writes the file. A file of that name is replaced, but only once the new one is complete.
     *
     * @throws PlainException when the file cannot be written; it says which, why and what to do, and the old file is as it was
     */
    public ExportReport write(Study study, Path file, Progress progress) throws PlainException {
        FragmentTable table = new FragmentTable(Findings.of(study), messages);
        Guard guard = new Guard();
        new SafeFile().write(file, out -> write(table, out, guard, new Watch(progress, table.size())));
        List<String> warnings = new ArrayList<>(table.warnings());
        if (guard.guarded > 0) {
            warnings.add(messages.text("warning.guarded", guard.guarded));
        }
        return new ExportReport(file, table.size(), warnings);
    }

    private void write(FragmentTable table, OutputStream out, Guard guard, Watch watch) throws IOException {
        try (CsvFile csv = new CsvFile(out, messages.text("csv.separator").charAt(0))) {
            csv.row(table.columns().stream().map(Column::header).toList());
            for (Iterator<FragmentRow> rows = table.rows().iterator(); rows.hasNext(); ) {
                csv.row(guard.safe(fields(table, rows.next())));
                watch.step();
            }
        }
    }

    private static List<String> fields(FragmentTable table, FragmentRow row) {
        List<String> themes = row.themes().stream().map(Theme::name).toList();
        List<String> usual = List.of(row.fragment().citation(), row.fragment().transcript().title(), row.participant(), row.group(),
            String.valueOf(row.fragment().turn()), row.text(), table.labels().codes(row.codings()), Labels.joined(themes),
            row.coder().name(), row.memo());
        return Stream.concat(usual.stream(), table.extras(row.fragment()).stream()).toList();
    }

    /** Keeps a spreadsheet from running what somebody said as a formula. */
    private static final class Guard {

        private int guarded;

        List<String> safe(List<String> fields) {
            return fields.stream().map(this::safe).toList();
        }

        private String safe(String field) {
            if (!CellText.isFormulaLike(field)) {
                return field;
            }
            guarded++;
            return "'" + field;
        }
    }
}

package org.kantlijn.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kantlijn.study.Code;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the codebook by itself, in tree order, so that another study can take it in: as {@code .csv}, {@code .xlsx} or {@code .json}, by
 * the ending of the file. Field names and colours are the same in every language.
 */
public final class CodebookExport {

    private static final List<Column> COLUMNS = List.of(new Column("path", 40), new Column("description", 48), new Column("include", 40),
        new Column("exclude", 40), new Column("example", 48), new Column("colour", 13),
        new Column("origin", 13));

    private static final List<String> ENDINGS = List.of("csv", "xlsx", "json");

    private final Wording messages;

    /** Speaks of warnings and errors in the language of the locale: Dutch, or else English. */
    public CodebookExport(Locale locale) {
        this.messages = Wording.of(CodebookExport.class, locale);
    }

    /**
     * Writes the file. A file of that name is replaced, but only once the new one is complete.
     *
     * @throws PlainException when the ending is none of the three or the file cannot be written; it says which, why and what to do, and
     *     the old file is as it was
     */
    public ExportReport write(Study study, Path file) throws PlainException {
        List<List<String>> rows = study.codesInTreeOrder().stream().map(code -> fields(study, code)).toList();
        List<String> warnings = new ArrayList<>();
        String ending = Target.ending(file, ENDINGS);
        new SafeFile().write(file, out -> {
            switch (ending) {
                case "csv" -> csv(rows, out, warnings);
                case "xlsx" -> xlsx(study.title(), rows, out, warnings);
                default -> json(rows, out);
            }
        });
        return new ExportReport(file, rows.size(), warnings);
    }

    private static List<String> fields(Study study, Code code) {
        Code.Guide guide = code.guide();
        return List.of(study.path(code), guide.description(), guide.include(), guide.exclude(), guide.example(), code.colour().key(),
            code.origin().name().toLowerCase(Locale.ROOT));
    }

    /** Nothing is put before what looks like a formula, or it would not read back as it was; the report says so instead. */
    private void csv(List<List<String>> rows, OutputStream out, List<String> warnings) throws IOException {
        try (CsvFile csv = new CsvFile(out, ',')) {
            csv.row(COLUMNS.stream().map(Column::header).toList());
            for (List<String> row : rows) {
                csv.row(row);
            }
        }
        long formulaLike = rows.stream().flatMap(List::stream).filter(CellText::isFormulaLike).count();
        if (formulaLike > 0) {
            warnings.add(messages.text("warning.formulaLike", formulaLike));
        }
    }

    private void xlsx(String title, List<List<String>> rows, OutputStream out, List<String> warnings) throws IOException {
        try (Book book = new Book(title, messages, ZoneOffset.UTC)) {
            Sheet sheet = book.sheet(messages.text("sheet.codebook"), COLUMNS.stream().map(Column::width).toList());
            sheet.header(COLUMNS.stream().map(Column::header).toList()).frozen(1);
            for (List<String> fields : rows) {
                Row row = new Row();
                fields.forEach(row::text);
                sheet.row(row);
            }
            sheet.filter(COLUMNS.size()).end();
            book.writeTo(out);
            warnings.addAll(book.warnings());
        }
    }

    /** Made whole before it is written: the library would tell of a full disk by an exception of its own. */
    private static void json(List<List<String>> rows, OutputStream out) throws IOException {
        List<Map<String, String>> codes = new ArrayList<>();
        for (List<String> fields : rows) {
            Map<String, String> code = new LinkedHashMap<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                code.put(COLUMNS.get(column).header(), fields.get(column));
            }
            codes.add(code);
        }
        out.write(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsBytes(codes));
    }
}

package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;
import org.kantlijn.intake.script.ReadingChoice.TableLayout;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** A table, as text or in a workbook, of which a row is something said or what a respondent answered. */
public final class TableTranscript implements TranscriptFormat {

    /** How many bytes of a text tell whether it is a table. */
    private static final int BEGINNING = 1 << 16;
    private static final Set<String> TEXT_ENDINGS = Set.of("csv", "tsv", "tab");
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods");

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(SourceFile file) {
        if (TableFiles.isWorkbook(file)) {
            return true;
        }
        if (Signature.of(file) != Signature.NONE) {
            return false;
        }
        boolean isWhole = file.bytes().length <= BEGINNING;
        SourceFile beginning = isWhole ? file : file.holding(Arrays.copyOf(file.bytes(), BEGINNING));
        try {
            CsvText text = new CsvText(DecodedText.of(beginning, null, Limits.USUAL).content());
            return new TableForm(text, isWhole).isTable(TEXT_ENDINGS.contains(file.ending()));
        } catch (IntakeException e) {
            // What holds no characters is no table; the format that takes all the rest tells what is the matter.
            return false;
        }
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        Spreadsheet all = TableFiles.sheets(file, choice, limits);
        if (all.sheets().isEmpty()) {
            throw new IntakeException(Problem.NO_TEXT, file.name());
        }
        Sheet sheet = choice.sheet() == null ? likeliest(all.sheets()) : all.chosen(file.name(), choice).orElseThrow();
        HeadedTable table = HeadedTable.of(sheet);
        TableLayout layout = layout(table, choice);
        TableReading reading = layout == TableLayout.CONVERSATION
            ? new ConversationRows(table, new ConversationColumns(table, choice.columns()).uses())
            : new SurveyRows(table, new SurveyColumns(table, choice.columns()).uses());
        List<Warning> warnings = new ArrayList<>(all.warnings());
        warnings.addAll(warnings(all, sheet, table, reading, choice));
        return Script.of(all.format(), all.encoding(), reading.paragraphs(), warnings)
            .offering(offer(all, sheet, table, layout, reading)).describing(reading.attributes());
    }

    /** The first sheet with usual headings, or else the first with rows and columns, or else the first. */
    private static Sheet likeliest(List<Sheet> sheets) {
        return sheets.stream().filter(sheet -> sheet.rows().size() > 1 && HeadedTable.isUsual(sheet.rows().get(0).cells())).findFirst()
            .or(() -> sheets.stream().filter(sheet -> sheet.rows().size() > 1 && sheet.width() > 1).findFirst())
            .orElse(sheets.get(0));
    }

    private static TableLayout layout(HeadedTable table, ReadingChoice choice) {
        if (choice.layout() != null) {
            return choice.layout();
        }
        return new ConversationColumns(table, Map.of()).isPlausible() ? TableLayout.CONVERSATION : TableLayout.SURVEY;
    }

    private static List<Warning> warnings(Spreadsheet all, Sheet sheet, HeadedTable table, TableReading reading, ReadingChoice choice) {
        List<Warning> warnings = new ArrayList<>();
        String others = all.sheets().stream().filter(other -> other != sheet).map(Sheet::name).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.OTHER_SHEETS, others, sheet.name()));
        }
        String leftOut = table.filled().stream()
            .filter(column -> reading.uses().get(column.index()) == ColumnUse.LEFT_OUT && !choice.columns().containsKey(column.heading()))
            .map(TableColumn::heading).collect(Collectors.joining(", "));
        if (!leftOut.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.COLUMNS_LEFT_OUT, leftOut));
        }
        if (!table.overlong().isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.OVERLONG_ROWS, Warning.listed(table.overlong())));
        }
        if (!reading.uses().contains(ColumnUse.TEXT)) {
            warnings.add(Warning.of(Warning.Kind.NO_OPEN_COLUMN));
        }
        return warnings;
    }

    private static Offer offer(Spreadsheet all, Sheet sheet, HeadedTable table, TableLayout layout, TableReading reading) {
        List<String> sheets = all.encoding() == null ? all.sheets().stream().map(Sheet::name).toList() : List.of();
        List<Offer.Column> columns = IntStream.range(0, table.columns().size())
            .mapToObj(i -> table.columns().get(i).offered(reading.uses().get(i))).toList();
        return new Offer(List.of(), sheets, sheets.isEmpty() ? null : sheet.name(), layout, columns);
    }
}

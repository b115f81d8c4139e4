package org.kantlijn.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Unlocked;
import org.kantlijn.intake.source.Warning;

/** Reads tables from workbooks of Excel and OpenDocument and from text (CSV), whatever separates its cells. */
public final class TableFiles {

    /** What is the matter with a file as such, whatever it is read for. */
    private static final Set<Problem> FAULTS_OF_ANY_FILE = Set.of(Problem.ENCRYPTED, Problem.OLD_OFFICE, Problem.DAMAGED);

    private TableFiles() {
    }

    /** True when the content of the file, not its name, is a workbook. */
    static boolean isWorkbook(SourceFile file) {
        return Set.of(Signature.SPREADSHEET, Signature.OPEN_SPREADSHEET).contains(Signature.of(file)) || XlsSheets.isWorkbook(file);
    }

    /** All sheets of a workbook, or the one table of a text. */
    public static Spreadsheet sheets(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        SourceFile open = Unlocked.of(file, choice.password());
        if (XlsSheets.isWorkbook(open)) {
            return XlsSheets.read(open, choice.password(), limits);
        }
        return switch (Signature.of(open)) {
            case SPREADSHEET -> XlsxSheets.read(open, limits);
            case OPEN_SPREADSHEET -> OdsSheets.read(open, limits);
            case NONE -> text(open, choice, limits);
            default -> throw new IntakeException(refusal(open), open.name());
        };
    }

    private static Problem refusal(SourceFile file) {
        return Signature.of(file).refusal(file).filter(FAULTS_OF_ANY_FILE::contains).orElse(Problem.TABLE_FORMAT);
    }

    private static Spreadsheet text(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        CsvText table = new CsvText(text.content());
        Sheet sheet = table.sheet(file.name(), limits);
        String format = Set.of("csv", "tsv").contains(file.ending()) ? file.ending() : table.isTabbed() ? "tsv" : "csv";
        List<Sheet> sheets = sheet.isBlank() ? List.of() : List.of(sheet);
        return new Spreadsheet(format, text.encoding().name(), sheets, text.warnings());
    }

    /**
     * The first table of a file, or that of the sheet chosen, the first row of which is its header.
     *
     * @throws IntakeException also when some of its characters cannot be read: names of codes are no place for question marks
     */
    public static Table read(SourceFile file, ReadingChoice choice) throws IntakeException {
        Spreadsheet all = sheets(file, choice, Limits.USUAL);
        Sheet sheet = all.chosen(file.name(), choice).orElse(new Sheet("", List.of()));
        boolean replaced = all.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.REPLACED_CHARACTERS);
        Optional<Sheet.Row> bad = sheet.rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0))
            .findFirst();
        if (replaced && bad.isPresent()) {
            throw new IntakeException(Problem.BAD_CHARACTERS, file.name(), bad.get().number());
        }
        return Table.of(file.name(), sheet);
    }
}

package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads tables from CSV, whatever separates its cells, and from the first sheet of an Excel workbook. */
final class TableFiles {

    /** What is the matter with a file as such, whatever it is read for. */
    private static final Set<Problem> FAULTS_OF_ANY_FILE = Set.of(Problem.ENCRYPTED, Problem.OLD_OFFICE, Problem.DAMAGED);

    private TableFiles() {
    }

    static Table read(SourceFile file) throws IntakeException {
        Signature signature = Signature.of(file);
        if (signature == Signature.SPREADSHEET) {
            return Table.of(file.name(), OfficeFiles.read(file, in -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                    return lines(workbook);
                }
            }));
        }
        Optional<Problem> refusal = signature.refusal(file);
        if (signature != Signature.NONE) {
            throw new IntakeException(refusal.filter(FAULTS_OF_ANY_FILE::contains).orElse(Problem.TABLE_FORMAT), file.name());
        }
        String text = DecodedText.of(file, null, Limits.USUAL).content();
        return Table.of(file.name(), new CsvText(text).lines(file.name()));
    }

    private static List<List<String>> lines(XSSFWorkbook workbook) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<List<String>> lines = new ArrayList<>();
        for (Row row : workbook.getSheetAt(0)) {
            while (lines.size() < row.getRowNum()) {
                lines.add(List.of());
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(formatter.formatCellValue(row.getCell(i, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL)));
            }
            lines.add(cells);
        }
        return lines;
    }
}

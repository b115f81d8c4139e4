package org.kantlijn.intake;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        return Table.of(file.name(), lines(file));
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

    private static List<List<String>> lines(SourceFile file) throws IntakeException {
        String text = DecodedText.of(file, null, Limits.USUAL).content();
        List<List<String>> lines = new ArrayList<>();
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator(text)).build()).build()) {
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                lines.add(List.of(cells));
            }
            return lines;
        } catch (IOException | CsvException e) {
            throw new IntakeException(e, Problem.BAD_QUOTING, file.name(), lines.size() + 1);
        }
    }

    /** The one of comma, semicolon and tab that the header holds most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(mark -> header.chars().filter(c -> c == mark).count())).orElse(',');
    }
}

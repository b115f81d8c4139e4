package org.kantlijn.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back whole. */
final class ReadBook {

    private static final int HEADER = 2;

    private final XSSFWorkbook workbook;

    private ReadBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static ReadBook of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ReadBook(new XSSFWorkbook(in));
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    List<String> names() {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
    }

    XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    List<String> headers(String sheet) {
        return texts(sheet(sheet).getRow(HEADER));
    }

    /** The column under that header, from below the header down; what is empty is the empty text. */
    List<String> column(String sheet, String header) {
        int column = headers(sheet).indexOf(header);
        List<String> found = new ArrayList<>();
        for (int row = HEADER + 1; row <= sheet(sheet).getLastRowNum(); row++) {
            found.add(text(sheet(sheet).getRow(row).getCell(column)));
        }
        return found;
    }

    /** A cell of the table, counted from the first row below the header. */
    Cell cell(String sheet, int row, String header) {
        return sheet(sheet).getRow(HEADER + 1 + row).getCell(headers(sheet).indexOf(header));
    }

    List<Cell> cells() {
        List<Cell> all = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(all::add)));
        return all;
    }

    static List<String> texts(Row row) {
        List<String> found = new ArrayList<>();
        row.forEach(cell -> found.add(text(cell)));
        return found;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
    }
}

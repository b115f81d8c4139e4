package org.kantlijn.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;

/** Reads the sheets of an Excel workbook of before 2007 (xls). */
final class XlsSheets {

    private XlsSheets() {
    }

    /** True when the file is a container of before 2007 with a workbook in it, and not a Word document that may hold one. */
    static boolean isWorkbook(SourceFile file) {
        return Signature.of(file) == Signature.OLE && holds(file, "Workbook") && !holds(file, "WordDocument");
    }

    private static boolean holds(SourceFile file, String name) {
        return file.holds(name, StandardCharsets.UTF_16LE);
    }

    static Spreadsheet read(SourceFile file, @Nullable String password, Limits limits) throws IntakeException {
        try {
            return OfficeFiles.read(file, in -> open(file, in, password, limits));
        } catch (IntakeException e) {
            if (e.getCause() instanceof EncryptedDocumentException) {
                throw new IntakeException(e, password == null ? Problem.ENCRYPTED : Problem.WRONG_PASSWORD, file.name());
            }
            throw e;
        }
    }

    private static Spreadsheet open(SourceFile file, InputStream in, @Nullable String password, Limits limits)
        throws IOException, IntakeException {
        // POI takes the password of an old workbook from the thread, nowhere else.
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            return read(workbook, new SheetBuilder(file.name(), limits));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Spreadsheet read(HSSFWorkbook workbook, SheetBuilder cells) throws IntakeException {
        CellFormat format = new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<Sheet> sheets = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        int comments = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            for (Row row : workbook.getSheetAt(i)) {
                row.forEach(cell -> cells.put(cell.getColumnIndex(), format.words(cell)));
                cells.endRow(row.getRowNum() + 1);
            }
            Sheet sheet = cells.sheet(workbook.getSheetName(i));
            boolean visible = workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE;
            if (!sheet.isBlank() && visible) {
                sheets.add(sheet);
                comments += workbook.getSheetAt(i).getCellComments().size();
            } else if (!sheet.isBlank()) {
                hidden.add(sheet.name());
            }
        }
        return new Spreadsheet("xls", null, sheets, Spreadsheet.warnings(hidden, comments));
    }
}

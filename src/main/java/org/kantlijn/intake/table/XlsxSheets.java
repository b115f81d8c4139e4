package org.kantlijn.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Archive;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.XmlCursor;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an Excel workbook (xlsx) row by row; a formula gives the value that it had when the workbook was saved. */
final class XlsxSheets {

    /** What POI writes before the outcome of a formula that went wrong; Excel shows the outcome alone. */
    private static final String FAULT = "ERROR:";

    private final SheetBuilder cells;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private int comments;

    private XlsxSheets(SheetBuilder cells) {
        this.cells = cells;
    }

    static Spreadsheet read(SourceFile file, Limits limits) throws IntakeException {
        if (Archive.names(file).contains("xl/workbook.bin")) {
            throw new IntakeException(Problem.TABLE_FORMAT, file.name());
        }
        XlsxSheets reading = new XlsxSheets(new SheetBuilder(file.name(), limits));
        OfficeFiles.read(file, in -> {
            try (OPCPackage workbook = OPCPackage.open(in)) {
                reading.read(workbook);
                return workbook;
            } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
                throw new IOException(e);
            }
        });
        return new Spreadsheet("xlsx", null, reading.sheets, Spreadsheet.warnings(reading.hidden, reading.comments));
    }

    private void read(OPCPackage workbook)
        throws IOException, OpenXML4JException, SAXException, ParserConfigurationException, IntakeException {
        XSSFReader reader = new XSSFReader(workbook);
        SharedStrings words = new ReadOnlySharedStringsTable(workbook, false);
        Facts facts = facts(reader);
        Styles styles = reader.getStylesTable();
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            try (InputStream sheet = all.next()) {
                Gathering gathering = new Gathering();
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XSSFSheetXMLHandler(styles, all.getSheetComments(), words, gathering,
                    new CellFormat(facts.from1904()), false));
                parser.parse(new InputSource(sheet));
                take(cells.sheet(all.getSheetName()), facts);
            }
        }
    }

    private void take(Sheet sheet, Facts facts) {
        if (sheet.isBlank()) {
            return;
        }
        if (facts.hidden().contains(sheet.name())) {
            hidden.add(sheet.name());
        } else {
            sheets.add(sheet);
        }
    }

    /**
     * What a workbook says of its sheets.
     *
     * @param hidden the names of those out of sight
     * @param from1904 whether days are counted from 1904
     */
    private record Facts(Set<String> hidden, boolean from1904) {
    }

    private static Facts facts(XSSFReader reader) throws IOException, OpenXML4JException {
        Set<String> hidden = new HashSet<>();
        boolean from1904 = false;
        try (InputStream in = reader.getWorkbookData()) {
            XmlCursor cursor = new XmlCursor(in.readAllBytes());
            while (cursor.within(0)) {
                if (cursor.name().equals("sheet") && String.valueOf(cursor.attribute("state")).endsWith("idden")) {
                    hidden.add(String.valueOf(cursor.attribute("name")));
                } else if (cursor.name().equals("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(String.valueOf(cursor.attribute("date1904")));
                }
            }
        }
        return new Facts(hidden, from1904);
    }

    /** Takes the cells of one sheet as POI meets them. */
    private final class Gathering implements XSSFSheetXMLHandler.SheetContentsHandler {

        private int column;

        @Override
        public void startRow(int row) {
            column = -1;
        }

        @Override
        public void endRow(int row) {
            cells.endRow(row + 1);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String words, @Nullable XSSFComment comment) {
            // Some programs leave out where a cell stands when it stands next to the one before.
            column = reference == null ? column + 1 : new CellReference(reference).getCol();
            comments += comment == null ? 0 : 1;
            if (words != null) {
                cells.put(column, words.startsWith(FAULT) ? words.substring(FAULT.length()) : words);
            }
        }
    }
}

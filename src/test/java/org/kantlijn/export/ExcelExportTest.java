package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.wording.PlainException;

final class ExcelExportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    private Path folder;
    private ExportReport report;

    private ReadBook export(StudyBuilder builder, Locale locale) throws IOException, PlainException {
        Path file = folder.resolve("study.xlsx");
        report = new ExcelExport(locale, CLOCK).write(builder.study(), file);
        return ReadBook.of(file);
    }

    private ReadBook export() throws IOException, PlainException {
        return export(SampleStudy.builder(), Locale.ENGLISH);
    }

    private static String fill(Cell cell) {
        XSSFColor colour = ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
        return colour == null ? "" : colour.getARGBHex().substring(2);
    }

    @Test
    void thereIsASheetForEachThing() throws IOException, PlainException {
        assertThat(export().names())
            .containsExactly("Study", "Participants", "Codebook", "Fragments", "By theme", "Themes", "Frequencies", "Logbook");
        assertThat(export(SampleStudy.builder(), DUTCH).names())
            .containsExactly("Studie", "Deelnemers", "Codeboek", "Fragmenten", "Per thema", "Thema's", "Frequenties", "Logboek");
    }

    @Test
    void fragmentsHaveOneRowForEachCoder() throws IOException, PlainException {
        ReadBook book = export();

        assertThat(book.headers("Fragments")).containsExactly("Citation", "Transcript", "Participant", "Group", "Turn", "Text", "Codes",
            "Themes", "Coder", "Memo");
        assertThat(book.column("Fragments", "Citation")).containsExactly("F1 P1.1", "F1 P1.1", "F1 P2.1", "A1.1");
        assertThat(book.column("Fragments", "Coder")).containsExactly("Ana", "Bram", "Ana", "Ana");
        assertThat(book.column("Fragments", "Codes")).containsExactly("Barriers; rules", "rules", "support", "Barriers");
        assertThat(book.column("Fragments", "Themes")).containsExactly("One person; Waiting; Rules know one speed", "Rules know one speed",
            "One person", "One person; Waiting");
        assertThat(book.column("Fragments", "Memo")).containsExactly("", "Ana: Strong words", "", "");
        assertThat(book.column("Fragments", "Turn")).containsExactly("2.0", "2.0", "3.0", "1.0");
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException, PlainException {
        ReadBook book = export();
        Cell cell = book.cell("Fragments", 0, "Text");

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(SampleStudy.LETTERS);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(book.cell("Fragments", 2, "Text").getCellStyle().getQuotePrefixed()).isFalse();
        assertThat(book.cells()).noneMatch(any -> any.getCellType() == CellType.FORMULA);
    }

    @Test
    void aTextHasTheTintOfItsTheme() throws IOException, PlainException {
        ReadBook book = export();

        assertThat(fill(book.cell("Fragments", 0, "Text"))).isEqualTo("DBF6EA");
        assertThat(fill(book.cell("Fragments", 1, "Text"))).isEqualTo("FEEADD");
        assertThat(fill(book.cell("Codebook", 1, "Colour"))).isEqualTo("FEEADD");
        assertThat(book.cell("Codebook", 1, "Colour").getStringCellValue()).isEqualTo("copper");
    }

    @Test
    void mainThemesHaveDifferentColours() throws IOException, PlainException {
        ReadBook book = export(SampleStudy.builder().theme("Again rules", null, "rules"), Locale.ENGLISH);

        assertThat(IntStream.of(0, 1, 3).mapToObj(row -> fill(book.cell("Themes", row, "Theme")))).doesNotHaveDuplicates();
        assertThat(fill(book.cell("Themes", 2, "Theme"))).isEqualTo(fill(book.cell("Themes", 1, "Theme")));
    }

    @Test
    void aFragmentUnderTwoThemesStandsUnderBoth() throws IOException, PlainException {
        ReadBook book = export();

        assertThat(book.column("By theme", "Theme")).containsExactly("Rules know one speed", "Rules know one speed", "One person",
            "One person", "One person", "One person", "One person > Waiting", "One person > Waiting", "One person > Waiting");
        assertThat(book.column("By theme", "Citation"))
            .containsExactly("", "F1 P1.1", "", "F1 P1.1", "F1 P2.1", "A1.1", "", "F1 P1.1", "A1.1");
        assertThat(book.column("By theme", "Coders")).contains("Ana; Bram");
        assertThat(book.cell("By theme", 2, "Text").getStringCellValue())
            .isEqualTo("One person makes the difference\n• Being heard counts.\n• It is luck.");
        assertThat(fill(book.cell("By theme", 2, "Theme"))).isEqualTo("DBF6EA");
    }

    @Test
    void aThemeTellsWhatItRestsOn() throws IOException, PlainException {
        ReadBook book = export(SampleStudy.builder(), DUTCH);

        assertThat(book.cell("Thema's", 1, "Kernboodschappen").getStringCellValue()).isEqualTo("Being heard counts.\nIt is luck.");
        assertThat(book.cell("Thema's", 1, "Status").getStringCellValue()).isEqualTo("definitief");
        assertThat(book.column("Thema's", "Deelnemers")).containsExactly("1 van 3", "3 van 3", "2 van 3");
        assertThat(book.column("Thema's", "Fragmenten")).containsExactly("1.0", "3.0", "2.0");
        assertThat(book.column("Thema's", "Citaat 1").get(0)).isEqualTo("“" + SampleStudy.LETTERS + "” (F1 P1.1)");
        assertThat(book.column("Thema's", "Transcripten")).containsExactly("F1", "F1, A1", "F1, A1");
        assertThat(book.column("Thema's", "Subthema van")).containsExactly("", "", "One person");
    }

    @Test
    void frequenciesAreNumbersAndShares() throws IOException, PlainException {
        ReadBook book = export();
        Cell share = book.cell("Frequencies", 1, "F1 %");

        assertThat(book.column("Frequencies", "Code")).containsExactly("Barriers", "rules", "support", "Total");
        assertThat(book.column("Frequencies", "F1 n")).containsExactly("1.0", "2.0", "1.0", "4.0");
        assertThat(share.getNumericCellValue()).isEqualTo(0.5);
        assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        assertThat(book.column("Frequencies", "With codes below")).containsExactly("4.0", "2.0", "1.0", "");
        assertThat(book.cell("Frequencies", 1, "Code").getCellStyle().getIndention()).isEqualTo((short) 1);
        assertThat(book.sheet("Frequencies").getRow(1).getCell(0).getStringCellValue()).startsWith("Counted are codings");
    }

    @Test
    void participantsCarryTheirAttributes() throws IOException, PlainException {
        ReadBook book = export();

        assertThat(book.column("Participants", "Participant")).containsExactly("Mod", "P1", "P2", "A1");
        assertThat(book.column("Participants", "Role")).containsExactly("moderator", "participant", "participant", "participant");
        assertThat(book.cell("Participants", 1, "age").getNumericCellValue()).isEqualTo(47);
        assertThat(book.cell("Participants", 1, "town").getStringCellValue()).isEqualTo("007");
        assertThat(book.column("Participants", "Words")).containsExactly("3.0", "11.0", "8.0", "6.0");
        assertThat(book.column("Participants", "Fragments")).containsExactly("0.0", "1.0", "1.0", "1.0");
    }

    @Test
    void theLogbookHasDates() throws IOException, PlainException {
        ReadBook book = export();
        Cell date = book.cell("Logbook", 1, "Date");

        assertThat(date.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 4, 9, 30));
        assertThat(date.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
        assertThat(book.column("Logbook", "About")).containsExactly("coding: F1 P1.1", "study");
        assertThat(book.column("Logbook", "Kind")).containsExactly("note", "method");
    }

    @Test
    void theFirstSheetTellsWhatTheStudyIs() throws IOException, PlainException {
        XSSFSheet sheet = export().sheet("Study");

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Back to work");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("What helps people back to work?");
        assertThat(sheet.getRow(3).getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 5, 1, 8, 0));
        assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(2);
        assertThat(sheet.getRow(7).getCell(1).getNumericCellValue()).isEqualTo(3);
        assertThat(sheet.getRow(16).getCell(0).getStringCellValue()).isEqualTo(SampleStudy.GROUP);
        assertThat(sheet.getRow(16).getCell(5).getNumericCellValue()).isEqualTo(1);
    }

    @Test
    void everyTableIsReadyToReadFilterAndPrint() throws IOException, PlainException {
        ReadBook book = export();
        for (String name : book.names().subList(1, 8)) {
            XSSFSheet sheet = book.sheet(name);
            XSSFCellStyle header = sheet.getRow(2).getCell(0).getCellStyle();
            assertThat(header.getFont().getBold()).isTrue();
            assertThat(header.getBorderBottom()).isEqualTo(BorderStyle.MEDIUM);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
        }
        Cell text = book.cell("Fragments", 0, "Text");
        assertThat(text.getCellStyle().getWrapText()).isTrue();
        assertThat(text.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
        assertThat(book.workbook().getNumCellStyles()).isLessThan(100);
    }

    @Test
    void aRowIsAsHighAsItsText() throws IOException, PlainException {
        XSSFSheet sheet = export().sheet("By theme");

        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(45f);
        assertThat(sheet.getRow(6).getHeightInPoints()).isEqualTo(15f);
    }

    @Test
    void anEmptyStudyGivesAWorkbookToo() throws IOException, PlainException {
        ReadBook book = export(new StudyBuilder(), DUTCH);

        assertThat(book.names()).hasSize(8);
        assertThat(book.sheet("Studie").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Studie zonder titel");
        assertThat(report.rows()).isZero();
    }
}

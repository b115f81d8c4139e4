package org.kantlijn.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kantlijn.wording.Wording;

/** One sheet, filled from top to bottom: a title, a note on what it shows, then a table or several. */
final class Sheet {

    private static final int WIDTH_UNITS = 256;
    /** The height of a line, and the most that a row can have, in points. Excel fits heights by itself, other programs do not. */
    private static final float LINE = 15f;
    private static final float HIGHEST_ROW = 409f;

    private final Book book;
    private final SXSSFSheet sheet;
    private final List<Integer> widths;
    private int next;
    private int header = -1;
    private int lost;
    private int continued;

    Sheet(Book book, SXSSFSheet sheet, List<Integer> widths) {
        this.book = book;
        this.sheet = sheet;
        this.widths = widths;
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * WIDTH_UNITS);
        }
        setUpPrint();
    }

    private void setUpPrint() {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setLeft(sheet.getSheetName());
        sheet.getFooter().setRight(book.messages().text("page", HeaderFooter.page(), HeaderFooter.numPages()));
    }

    /** Begins with the title and the note under it. */
    Sheet titled(String title, String note) {
        row(new Row().add(title, Look.of(Look.Format.TITLE)));
        return row(new Row().add(note, Look.of(Look.Format.NOTE)));
    }

    /** Puts the header of a table, which can be filtered once {@link #filter()} ends it. */
    Sheet header(List<String> names) {
        header = next;
        Row row = new Row();
        names.forEach(name -> row.add(name, Look.of(Look.Format.HEADER)));
        return row(row);
    }

    /** Keeps all down to here in sight, with so many columns. */
    Sheet frozen(int columns) {
        sheet.createFreezePane(columns, next);
        return this;
    }

    /** Repeats the header on every printed page. */
    private Sheet repeated() {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        return this;
    }

    /** Lets the rows from the header to here be filtered by so many columns. */
    Sheet filter(int columns) {
        sheet.setAutoFilter(new CellRangeAddress(header, next - 1, 0, columns - 1));
        return this;
    }

    /** Adds a row; where a text is too long for a cell, it goes on in rows below, which repeat the short cells. */
    Sheet row(Row row) {
        List<List<String>> pieces = row.cells().stream().map(this::pieces).toList();
        int rows = pieces.stream().mapToInt(List::size).max().orElse(0);
        continued += rows > 1 ? 1 : 0;
        for (int i = 0; i < Math.max(1, rows); i++) {
            part(row, pieces, i);
        }
        return this;
    }

    private List<String> pieces(Row.Cell cell) {
        if (!(cell.value() instanceof String text)) {
            return List.of();
        }
        String stored = CellText.storable(text);
        lost += stored.equals(text) ? 0 : CellText.lost(text);
        return CellText.pieces(stored);
    }

    private void part(Row row, List<List<String>> pieces, int part) {
        SXSSFRow written = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < row.cells().size(); column++) {
            Row.Cell cell = row.cells().get(column);
            Object value = cell.value() instanceof String ? piece(pieces.get(column), part) : cell.value();
            Object shown = part > 0 && column == 0 ? marked(value) : value;
            put(written, column, shown, cell.look());
            lines = Math.max(lines, shown instanceof String text && cell.look().wraps() ? CellText.lines(text, widths.get(column)) : 1);
        }
        if (lines > 1) {
            written.setHeightInPoints(Math.min(HIGHEST_ROW, lines * LINE));
        }
    }

    private static String piece(List<String> pieces, int part) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        return part < pieces.size() ? pieces.get(part) : "";
    }

    private String marked(Object value) {
        String mark = book.messages().text("continued");
        return value instanceof String text ? (text + " " + mark).strip() : mark;
    }

    private void put(SXSSFRow row, int column, Object value, Look look) {
        if ((value == null || "".equals(value)) && look.fill() == null) {
            return;
        }
        SXSSFCell cell = row.createCell(column);
        boolean formulaLike = value instanceof String text && CellText.isFormulaLike(text);
        cell.setCellStyle(book.styles().of(formulaLike ? look.markedAsText() : look));
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof Instant date) {
            cell.setCellValue(LocalDateTime.ofInstant(date, book.zone()).withNano(0));
        }
    }

    /** Ends the sheet and warns of what the reader would not see. */
    void end() {
        String name = sheet.getSheetName();
        if (lost > 0) {
            book.warn(book.messages().text("warning.lost", lost, name));
        }
        if (continued > 0) {
            book.warn(book.messages().text("warning.continued", continued, name));
        }
    }

    /** A sheet that holds one table, up to and with its header. */
    static Sheet table(Book book, String key, List<Column> columns, int frozenColumns) {
        Wording messages = book.messages();
        List<String> headers = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        columns.forEach(column -> {
            headers.add(column.header());
            widths.add(column.width());
        });
        return book.sheet(messages.text("sheet." + key), widths).titled(messages.text("title." + key), messages.text("note." + key))
            .header(headers).frozen(frozenColumns).repeated();
    }
}

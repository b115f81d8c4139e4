package org.kantlijn.intake.table;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Archive;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.XmlCursor;

/** Reads the sheets of an OpenDocument spreadsheet (ods); a formula gives the value that it had when the file was saved. */
final class OdsSheets {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** What stands in the body beside the sheets, or in a sheet beside its cells. */
    private static final Set<String> ASIDE = Set.of("tracked-changes", "dde-links", "shapes", "forms", "named-expressions");

    private final SourceFile file;
    private final Limits limits;
    private final SheetBuilder cells;
    private final XmlCursor cursor;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final Set<String> hidingStyles = new HashSet<>();
    private int comments;

    private OdsSheets(SourceFile file, Limits limits, XmlCursor cursor) {
        this.file = file;
        this.limits = limits;
        this.cursor = cursor;
        this.cells = new SheetBuilder(file.name(), limits);
    }

    static Spreadsheet read(SourceFile file, Limits limits) throws IntakeException {
        return OfficeFiles.read(file, in -> {
            Map<String, byte[]> contents = Archive.contents(file, Set.of(CONTENT, MANIFEST)::contains, limits);
            if (isProtected(contents.get(MANIFEST))) {
                throw new IntakeException(Problem.LOCKED_OPEN_DOCUMENT, file.name());
            }
            XmlCursor cursor = new XmlCursor(Objects.requireNonNull(contents.get(CONTENT), CONTENT));
            OdsSheets reading = new OdsSheets(file, limits, cursor);
            reading.read();
            return new Spreadsheet("ods", null, reading.sheets, Spreadsheet.warnings(reading.hidden, reading.comments));
        });
    }

    private static boolean isProtected(byte @Nullable [] manifest) throws IOException {
        if (manifest == null) {
            return false;
        }
        XmlCursor cursor = new XmlCursor(manifest);
        while (cursor.within(0)) {
            if (cursor.name().equals("encryption-data")) {
                return true;
            }
        }
        return false;
    }

    private void read() throws IOException, IntakeException {
        String style = "";
        while (cursor.within(0)) {
            switch (cursor.name()) {
                case "style" -> style = attribute("name", "");
                case "table-properties" -> {
                    if (attribute("display", "").equals("false")) {
                        hidingStyles.add(style);
                    }
                }
                case "table" -> readSheet();
                default -> passOver();
            }
        }
    }

    private void passOver() throws IOException {
        if (ASIDE.contains(cursor.name())) {
            cursor.skip();
        }
    }

    private void readSheet() throws IOException, IntakeException {
        boolean isHidden = hidingStyles.contains(attribute("style-name", ""));
        String name = attribute("name", "");
        int row = 0;
        int depth = cursor.depth();
        while (cursor.within(depth)) {
            if (cursor.name().equals("table-row")) {
                row = readRow(row);
            } else {
                passOver();
            }
        }
        Sheet sheet = cells.sheet(name);
        if (!sheet.isBlank() && isHidden) {
            hidden.add(name);
        } else if (!sheet.isBlank()) {
            sheets.add(sheet);
        }
    }

    /** Reads a row, which may stand for many; returns how many rows there are now. */
    private int readRow(int before) throws IOException, IntakeException {
        int times = number("number-rows-repeated");
        List<Cell> row = new ArrayList<>();
        int column = 0;
        int depth = cursor.depth();
        while (cursor.within(depth)) {
            if (cursor.name().endsWith("table-cell")) {
                int width = number("number-columns-repeated");
                String words = words();
                if (!Blanks.isBlank(words)) {
                    row.add(new Cell(column, width, words));
                }
                column += width;
            }
        }
        for (int i = 1; i <= times && !row.isEmpty() && !cells.isFull(); i++) {
            row.forEach(cell -> cell.writeTo(cells));
            cells.endRow(before + i);
        }
        return before + times;
    }

    /** A cell that stands so many times side by side. */
    private record Cell(int column, int width, String words) {

        void writeTo(SheetBuilder sheet) {
            for (int i = column; i < column + width && !sheet.isFull(); i++) {
                sheet.put(i, words);
            }
        }
    }

    /** What a cell shows; a date or time as every machine writes it. */
    private String words() throws IOException, IntakeException {
        String type = attribute("value-type", "");
        String date = attribute("date-value", "");
        String time = attribute("time-value", "");
        String shown = shown();
        return switch (type) {
            case "date" -> date.replace('T', ' ').replace(" 00:00:00", "");
            case "time" -> clock(time, shown);
            default -> shown;
        };
    }

    private static String clock(String time, String shown) {
        try {
            return CellFormat.clock(Duration.parse(time), shown);
        } catch (DateTimeException e) {
            // A duration that no clock shows stays as the sheet shows it.
            return shown;
        }
    }

    private String shown() throws IOException, IntakeException {
        StringBuilder words = new StringBuilder();
        int depth = cursor.depth();
        boolean first = true;
        while (cursor.within(depth)) {
            switch (cursor.name()) {
                case "" -> words.append(cursor.depth() > depth ? cursor.text() : "");
                case "p" -> {
                    words.append(first ? "" : "\n");
                    first = false;
                }
                case "s" -> words.append(" ".repeat(Math.min(number("c"), 1000)));
                case "tab" -> words.append('\t');
                case "line-break" -> words.append('\n');
                case "annotation" -> {
                    comments++;
                    cursor.skip();
                }
                default -> { }
            }
            limits.check(file, words.length());
        }
        return words.toString();
    }

    private String attribute(String name, String otherwise) {
        return Objects.requireNonNullElse(cursor.attribute(name), otherwise);
    }

    /** How often something stands there; once where that is not told. */
    private int number(String name) {
        String number = attribute(name, "1");
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 1;
    }
}

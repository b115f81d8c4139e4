package org.kantlijn.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making, with its styles and with what its reader should be warned of. */
final class Book implements Closeable {

    private final Messages messages;
    private final ZoneId zone;
    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final List<String> warnings = new ArrayList<>();

    Book(String title, Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        XSSFWorkbook base = new XSSFWorkbook();
        base.getProperties().getCoreProperties().setTitle(CellText.storable(title));
        base.getProperties().getCoreProperties().setCreator("Kantlijn");
        this.workbook = new StreamedWorkbook(base);
        this.styles = new Styles(base, messages.text("date.pattern"));
    }

    /** Begins the next sheet. */
    Sheet sheet(String name, List<Integer> widths) {
        return new Sheet(this, workbook.createSheet(name), widths);
    }

    Messages messages() {
        return messages;
    }

    Styles styles() {
        return styles;
    }

    ZoneId zone() {
        return zone;
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    List<String> warnings() {
        return warnings;
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

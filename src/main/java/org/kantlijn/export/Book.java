package org.kantlijn.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kantlijn.wording.Wording;

/** A workbook in the making, with its styles and with what its reader should be warned of. */
final class Book implements Closeable {

    private final Wording messages;
    private final ZoneId zone;
    private final StreamedWorkbook workbook;
    private final Styles styles;
    private final List<String> warnings = new ArrayList<>();

    Book(String title, Wording messages, ZoneId zone) {
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

    Wording messages() {
        return messages;
    }

    /** A column with the header that the messages have under that key. */
    Column column(String key, int width) {
        return Column.of(messages, key, width);
    }

    /** The word for a constant. */
    String word(Enum<?> constant) {
        return word(messages, constant);
    }

    /** The word for a constant, which stands under the name of its type. */
    static String word(Wording messages, Enum<?> constant) {
        return messages.text((constant.getDeclaringClass().getSimpleName() + "." + constant.name()).toLowerCase(Locale.ROOT));
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

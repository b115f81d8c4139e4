package org.kantlijn.export;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file in the making (RFC 4180), UTF-8 with a byte order mark, without which Excel takes it for an older encoding. */
final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ICSVWriter csv;

    CsvFile(OutputStream out, char separator) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.csv = new CSVWriter(writer, separator, ICSVWriter.DEFAULT_QUOTE_CHARACTER, ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.RFC4180_LINE_END);
    }

    /** Adds a row. The library keeps what goes wrong to itself, so it is asked each time: a full disk must not pass for an end. */
    void row(List<String> fields) throws IOException {
        csv.writeNext(fields.toArray(String[]::new), false);
        if (csv.getException() != null) {
            throw csv.getException();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package org.kantlijn.export;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows go to temporary files as soon as a few hundred were added, and whose texts stand in the cells themselves instead
 * of in a table shared by all, so that its size is bounded by the disk and not by the memory.
 * The temporary files are compressed too, so that no quote stands on the disk in plain words.
 */
final class StreamedWorkbook extends SXSSFWorkbook {

    private static final int WINDOW = 200;

    StreamedWorkbook(XSSFWorkbook base) {
        super(base, WINDOW, true, false);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new LightlyCompressed();
    }

    /** Compresses lightly: a large workbook is a third larger and takes little more than half the time. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
        archive.setLevel(Deflater.BEST_SPEED);
        return archive;
    }

    /** Deletes the temporary files, also those of unfinished sheets: the library would close these first and then trip over them. */
    @Override
    public void close() throws IOException {
        flushSheets();
        super.close();
    }

    private static final class LightlyCompressed extends GZIPSheetDataWriter {

        LightlyCompressed() throws IOException {
            super(null);
        }

        @Override
        protected OutputStream decorateOutputStream(FileOutputStream out) throws IOException {
            return new LightGzip(out);
        }
    }

    private static final class LightGzip extends GZIPOutputStream {

        private static final int BUFFER = 8192;

        LightGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}

package org.kantlijn.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export wrote.
 *
 * @param file where
 * @param rows how many fragments per coder, or codes where it is a codebook
 * @param warnings what the reader of the file should know, one sentence each, in the language of the export
 */
public record ExportReport(Path file, int rows, List<String> warnings) {

    public ExportReport {
        warnings = List.copyOf(warnings);
    }
}

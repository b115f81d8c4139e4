package org.kantlijn.sample;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The material of the sample study: it travels with the program and is laid out in a folder, where the readers of files can reach it. */
final class SampleFiles implements AutoCloseable {

    private static final String PLACE = "projects/terug-naar-werk/";

    private final Path folder;
    private final List<Path> laidOut = new ArrayList<>();

    SampleFiles() throws IOException {
        folder = Files.createTempDirectory("kantlijn-sample");
    }

    Plan plan() throws IOException {
        return new JsonMapper().readValue(Files.readAllBytes(file("sample.json")), Plan.class);
    }

    /** A file of the sample study, by its path inside it. */
    Path file(String path) throws IOException {
        Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        try (InputStream in = SampleFiles.class.getResourceAsStream(PLACE + path)) {
            if (in == null) {
                throw new NoSuchFileException(PLACE + path);
            }
            laidOut.add(file);
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    /** The rows of a table, each by the names of its columns. */
    List<Map<String, String>> table(String path) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAwareBuilder(Files.newBufferedReader(file(path)))
            .withCSVParser(new RFC4180ParserBuilder().build()).build()) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        } catch (CsvValidationException e) {
            throw new IOException(e);
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        for (Path file : laidOut) {
            Files.deleteIfExists(file);
        }
        Files.delete(folder);
    }
}

package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.wording.PlainException;

final class CsvExportTest {

    @TempDir
    private Path folder;

    private List<String[]> read(Path file, char separator) throws IOException, PlainException, CsvException {
        String content = Files.readString(file).substring(1);
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(content))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build()).build()) {
            return reader.readAll();
        }
    }

    @Test
    void theFragmentListReadsBack() throws IOException, PlainException, CsvException {
        Path file = folder.resolve("fragments.csv");
        ExportReport report = new CsvExport(Locale.ENGLISH).write(SampleStudy.builder().study(), file);
        List<String[]> rows = read(file, ',');

        assertThat(rows.get(0)).startsWith("Citation", "Transcript", "Participant").hasSize(10);
        assertThat(rows.get(1)).containsExactly("F1 P1.1", SampleStudy.GROUP, "P1", "Clients", "2", "'" + SampleStudy.LETTERS,
            "Barriers; rules", "One person; Waiting; Rules know one speed", "Ana", "");
        assertThat(rows).hasSize(5);
        assertThat(report.rows()).isEqualTo(4);
        assertThat(report.warnings()).hasSize(1).allMatch(warning -> warning.startsWith("3 fields begin with =, +, - or @; an apostrophe"));
    }

    @Test
    void excelOpensItRightInDutch() throws IOException, PlainException, CsvException {
        Path file = folder.resolve("fragmenten.csv");
        new CsvExport(Locale.forLanguageTag("nl-BE")).write(SampleStudy.builder().study(), file);

        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith("\uFEFFVerwijzing;Transcript;Deelnemer")
            .contains("\"Barriers; rules\"").endsWith("\r\n");
        assertThat(read(file, ';').get(3)[5]).isEqualTo("My boss simply listened to me that day.");
    }

    @Test
    void aMissingTextIsReported() throws IOException, PlainException {
        ExportReport report = new CsvExport(Locale.forLanguageTag("nl"))
            .write(SampleStudy.builder().withoutText(SampleStudy.INTERVIEW).study(), folder.resolve("fragmenten.csv"));

        assertThat(report.warnings()).first().asString().startsWith("De tekst van transcript A1 Interview ontbreekt");
    }
}

package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;
import tools.jackson.databind.json.JsonMapper;

final class CodebookExportTest {

    private final CodebookExport export = new CodebookExport(Locale.ENGLISH);
    private final Study study = SampleStudy.builder().study();

    @TempDir
    private Path folder;

    @Test
    void theCsvHasTheHeaderThatIsReadBack() throws IOException, PlainException {
        Path file = folder.resolve("codebook.csv");
        ExportReport report = export.write(study, file);

        assertThat(Files.readString(file)).isEqualTo("\uFEFF" + String.join("\r\n",
            "path,description,include,exclude,example,colour,origin",
            "Barriers,,,,,slate,inductive", "Barriers > rules,Letters; forms,letters,,\"\"\"a form\"\"\",copper,inductive",
            "support,,,,,green,inductive", ""));
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void aCodeThatLooksLikeAFormulaIsKeptAndReported() throws IOException, PlainException {
        Path file = folder.resolve("codebook.csv");
        ExportReport report = export.write(SampleStudy.builder().code("-alone").study(), file);

        assertThat(Files.readString(file)).contains("\r\n-alone,");
        assertThat(report.warnings()).hasSize(1).allMatch(warning -> warning.endsWith("export it as .xlsx."));
    }

    @Test
    void theWorkbookBeginsWithTheHeader() throws IOException, PlainException {
        Path file = folder.resolve("codebook.XLSX");
        export.write(study, file);
        XSSFSheet sheet = ReadBook.of(file).sheet("Codebook");

        assertThat(ReadBook.texts(sheet.getRow(0))).containsExactly("path", "description", "include", "exclude", "example", "colour",
            "origin");
        assertThat(ReadBook.texts(sheet.getRow(2)))
            .containsExactly("Barriers > rules", "Letters; forms", "letters", "\"a form\"", "copper", "inductive");
    }

    @Test
    void theJsonIsAListOfCodes() throws IOException, PlainException {
        Path file = folder.resolve("codebook.json");
        export.write(study, file);
        List<?> codes = JsonMapper.shared().readValue(Files.readString(file), List.class);

        assertThat(codes).hasSize(3);
        assertThat(codes.get(1)).isEqualTo(Map.of("path", "Barriers > rules", "description", "Letters; forms", "include", "letters",
            "exclude", "", "example", "\"a form\"", "colour", "copper", "origin", "inductive"));
    }

    @Test
    void anotherEndingIsRefused() {
        assertThatThrownBy(() -> export.write(study, folder.resolve("codebook.ods"))).isInstanceOf(PlainException.class)
            .hasMessageEndingWith("codebook.ods” has none of the endings .csv .xlsx .json: choose one of these.");
    }
}

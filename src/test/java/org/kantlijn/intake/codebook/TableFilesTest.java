package org.kantlijn.intake.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.table.TableIntakeTest;
import org.kantlijn.study.Study;

/** Codebooks as tables of every kind; codings and themes are read by the same door. */
class TableFilesTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<String> codes(Path file) throws IntakeException {
        desk.apply(new CodebookReader().read(file, desk.study()));
        Study study = desk.study();
        return study.codesInTreeOrder().stream().map(code -> study.path(code) + "|" + code.guide().description()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/org/kantlijn/tables/codebook-libreoffice.ods", "/org/kantlijn/tables/codebook-excel97.xls"})
    void codebooksOfOtherProgramsAreRead(String name) throws IntakeException {
        assertThat(codes(TableIntakeTest.fixture(desk, name)))
            .containsExactly("Hindernissen|wat tegenhoudt", "Hindernissen > schaamte|zich\nschamen; zwijgen", "Steun|wie helpt");
    }

    @Test
    void whatSeparatesCellsIsFoundOutWhateverTheEnding() throws IntakeException {
        assertThat(codes(desk.file("a.txt", "pad;omschrijving\nSteun;wie helpt, en hoe\nSteun > thuis;partner, kind\n")))
            .containsExactly("Steun|wie helpt, en hoe", "Steun > thuis|partner, kind");
    }

    @Test
    void theFirstSheetInSightThatHoldsAnythingIsRead() throws IntakeException {
        Path file = desk.write("a.xlsx", out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Verborgen").createRow(0).createCell(0).setCellValue("code");
                workbook.createSheet("Leeg");
                XSSFSheet sheet = workbook.createSheet("Codes");
                sheet.createRow(3).createCell(1).setCellValue("code");
                sheet.createRow(5).createCell(1).setCellValue("Steun");
                workbook.setActiveSheet(1);
                workbook.setSheetHidden(0, true);
                workbook.write(out);
            }
        });
        assertThat(codes(file)).containsExactly("Steun|");
    }

    @Test
    void charactersThatCannotBeReadAreToldWithTheirRow() {
        byte[] broken = "\uFEFFcode,omschrijving\nSteun,één van de velen\nSchaamte,zich schamen?\n".getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 2] = (byte) 0xE1;
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> codes(desk.file("a.csv", broken)))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.BAD_CHARACTERS)).withMessageContaining("row 3");
    }

    @Test
    void westernEncodingsAreReadAsTheyWere() throws IntakeException {
        byte[] text = "code;omschrijving\nCafé;ontmoeten\n".getBytes(Charset.forName("windows-1252"));
        assertThat(codes(desk.file("a.csv", text))).containsExactly("Café|ontmoeten");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> codes(desk.archive("a.xlsx", Map.of("x.txt", "x"))))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.TABLE_FORMAT));
    }
}

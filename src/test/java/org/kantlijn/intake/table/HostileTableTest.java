package org.kantlijn.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;

/** Tables that are damaged, protected, or made to exhaust whoever reads them. */
class HostileTableTest {

    private static final String CONTENT = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
        + "<office:body><office:spreadsheet><table:table table:name=\"A\">%s</table:table></office:spreadsheet></office:body>"
        + "</office:document-content>";
    private static final String CELL = "<table:table-cell%s><text:p>%s</text:p></table:table-cell>";
    private static final String ROW = "<table:table-row%s>%s</table:table-row>";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private void assertRefused(Path file, Problem problem) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatExceptionOfType(IntakeException.class)
            .isThrownBy(() -> desk.read(file)).satisfies(e -> assertThat(e.problem()).isEqualTo(problem)));
    }

    private Path ods(String name, String content) {
        return ods(name, Map.of("content.xml", content));
    }

    /** An OpenDocument file, which tells its kind in the first entry, not compressed. */
    private Path ods(String name, Map<String, String> entries) {
        byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        return desk.write(name, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                ZipEntry first = new ZipEntry("mimetype");
                CRC32 sum = new CRC32();
                sum.update(kind);
                first.setMethod(ZipEntry.STORED);
                first.setSize(kind.length);
                first.setCrc(sum.getValue());
                zip.putNextEntry(first);
                zip.write(kind);
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    @Test
    void repeatedRowsAndCellsAreTakenUpToALimit() throws IntakeException {
        String two = ROW.formatted("", CELL.formatted(" table:number-columns-repeated=\"2\"", "ja"));
        String blanks = ROW.formatted(" table:number-rows-repeated=\"1048000\"",
            "<table:table-cell table:number-columns-repeated=\"16384\"/>");
        String header = ROW.formatted("", CELL.formatted("", "spreker") + CELL.formatted("", "tekst"));
        ImportDraft draft = desk.draft(ods("goed.ods", CONTENT.formatted(blanks + header + two + blanks)));
        assertThat(draft.text().content()).isEqualTo("ja");
        String endless = ROW.formatted(" table:number-rows-repeated=\"1048576\"",
            CELL.formatted(" table:number-columns-repeated=\"16384\"", "ja"));
        assertRefused(ods("eindeloos.ods", CONTENT.formatted(endless)), Problem.TOO_MANY_TABLE_CELLS);
        String lengthy = ROW.formatted(" table:number-rows-repeated=\"1048576\"", CELL.formatted("", "a".repeat(100)));
        assertRefused(ods("lang.ods", CONTENT.formatted(lengthy)), Problem.TOO_MUCH_TEXT);
    }

    @Test
    void entitiesAreNotObeyed() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
        String row = ROW.formatted("", CELL.formatted("", "&x;"));
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + CONTENT.formatted(row);
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.read(ods("buiten.ods", outside)));
        String laughs = "<!DOCTYPE a [<!ENTITY y \"ha\"><!ENTITY x \"" + "&y;".repeat(1000) + "\">]>" + CONTENT.formatted(row);
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.read(ods("lach.ods", laughs)));
    }

    @Test
    void whatUnfoldsWithoutEndIsRefused() {
        String endless = "a".repeat(60_000_000);
        assertRefused(ods("bom.ods", CONTENT.formatted(ROW.formatted("", CELL.formatted("", endless)))), Problem.TOO_COMPRESSED);
        String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + endless + "</t></is></c></row>";
        assertRefused(workbook("bom.xlsx", row), Problem.TOO_COMPRESSED);
    }

    @Test
    void cellsFarToTheRightAreTakenUpToALimit() throws IntakeException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 2; i++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>P%d</t></is></c>".formatted(i * 500_000, i * 500_000, i))
                .append("<c r=\"XFD%d\" t=\"inlineStr\"><is><t>ja zeg ik u</t></is></c></row>".formatted(i * 500_000));
        }
        assertThat(desk.draft(workbook("wijd.xlsx", rows.toString())).text().content()).contains("ja zeg ik u");
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            many.append("<row r=\"%d\"><c r=\"XFD%d\" t=\"inlineStr\"><is><t>%d</t></is></c></row>".formatted(i, i, i * 7919));
        }
        assertRefused(workbook("teveel.xlsx", many.toString()), Problem.TOO_MANY_TABLE_CELLS);
    }

    /** A workbook of which the rows are given as they stand in the file. */
    private Path workbook(String name, String rows) {
        return workbook(name, rows, "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
    }

    private Path workbook(String name, String rows, String strings) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return desk.archive(name, Map.of(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/strings.xml\" ContentType=\"" + types + "sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/sheet1.xml\" ContentType=\"" + types + "worksheet+xml\"/></Types>",
            "xl/strings.xml", strings,
            "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets>"
                + "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + relations + "/worksheet\" Target=\"sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"" + relations + "/sharedStrings\" Target=\"strings.xml\"/></Relationships>",
            "xl/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table-excel.xlsx", "table-excel97.xls", "table-libreoffice.ods"})
    void damagedWorkbooksGiveASentenceAndNothingElse(String name) throws IOException {
        byte[] whole = Files.readAllBytes(TableIntakeTest.fixture(desk, name));
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length - 10) + 8) : whole.clone();
            for (int k = 0; k < 8; k++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
            }
            Path file = desk.file("stuk-" + name, bytes);
            try {
                assertThat(desk.read(file).turns()).isNotNegative();
            } catch (IntakeException e) {
                assertThat(e).hasMessageContaining("stuk-" + name);
            }
        }
    }

    @Test
    void aProtectedWorkbookIsOpenedWithItsPassword() throws IOException, InvalidFormatException, GeneralSecurityException, IntakeException {
        Path plain = TableIntakeTest.fixture(desk, "table-excel.xlsx");
        Path file;
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("Geheim");
            try (OPCPackage workbook = OPCPackage.open(plain.toFile(), PackageAccess.READ_WRITE);
                 OutputStream out = encryptor.getDataStream(container)) {
                workbook.save(out);
            }
            file = desk.write("slot.xlsx", container::writeFilesystem);
        }
        assertOpened(file);
    }

    @Test
    void aProtectedWorkbookOfBefore2007IsOpenedWithItsPassword() throws IOException, IntakeException {
        byte[] plain = Files.readAllBytes(TableIntakeTest.fixture(desk, "table-excel97.xls"));
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(plain))) {
            Biff8EncryptionKey.setCurrentUserPassword("Geheim");
            workbook.write(locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertOpened(desk.file("slot.xls", locked.toByteArray()));
    }

    private void assertOpened(Path file) throws IntakeException {
        assertRefused(file, Problem.ENCRYPTED);
        assertThatExceptionOfType(IntakeException.class)
            .isThrownBy(() -> desk.draft(file, ImportChoices.OPEN.reading(ReadingChoice.OPEN.opened("geheim"))))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.WRONG_PASSWORD));
        assertThat(desk.draft(file, ImportChoices.OPEN.reading(ReadingChoice.OPEN.opened("Geheim"))).text().content())
            .startsWith("Interview met een jobcoach");
    }

    @Test
    void aProtectedOpenDocumentTellsWhatToDo() {
        String manifest = "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>";
        assertRefused(ods("slot.ods", Map.of("content.xml", "onleesbaar", "META-INF/manifest.xml", manifest)),
            Problem.LOCKED_OPEN_DOCUMENT);
    }

    @Test
    void aCellOfManyLinesTakesNoTime() {
        String cell = "\"" + "een regel tekst van zestig tekens of daaromtrent, zeg maar zo\n".repeat(20_000) + "\"";
        Path file = desk.file("lang.csv", "spreker,tekst\nA," + cell + "\nB,ja\n");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> desk.read(file));
    }

    @Test
    void aRowOfEndlessCellsTakesNoTime() {
        Path file = desk.file("breed.txt", "a,b,c,d".repeat(300_000) + "\n" + "x\t".repeat(300_000) + "\n\"" + "y;".repeat(300_000));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> desk.read(file));
    }

    @Test
    void columnsWithoutEndAreRefused() {
        assertRefused(desk.file("breed.csv", "spreker;tekst\nA;ja" + ";a".repeat(3_000_000) + "\n"), Problem.TOO_MANY_COLUMNS);
    }

    @Test
    void blanksThatAreOnlyCountedAreTakenUpToALimit() {
        String blanks = "<text:s text:c=\"1000\"/>".repeat(200_000);
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder();
        random.ints(2_000_000, 'a', 'z').forEach(noise::appendCodePoint);
        assertRefused(ods("wit.ods", CONTENT.formatted("<!--" + noise + "-->" + ROW.formatted("", CELL.formatted("", "a" + blanks + "b")))),
            Problem.TOO_MUCH_TEXT);
    }

    @Test
    void aWorkbookThatPromisesBillionsOfStringsIsReadAllTheSame() {
        String strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"2147483647\""
            + " uniqueCount=\"2147483647\"><si><t>ja</t></si></sst>";
        Path file = workbook("belofte.xlsx", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", strings);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(desk.draft(file).text().content()).isEqualTo("ja"));
    }
}

package org.kantlijn.intake.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Study;

class CodebookReaderTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<Change> take(Path file) throws IntakeException {
        List<Change> changes = new CodebookReader().read(file, desk.study());
        desk.apply(changes);
        return changes;
    }

    private List<String> paths() {
        Study study = desk.study();
        return study.codesInTreeOrder().stream().map(study::path).toList();
    }

    @Test
    void theOriginOfACodeIsReadAndAltered() throws Exception {
        take(desk.file("a.csv", "path,herkomst\nA,deductief\nA > b,\nA > c,in vivo\n"));
        assertThat(List.of(code("A"), code("A > b"), code("A > c"))).extracting(Code::origin)
            .containsExactly(Code.Origin.DEDUCTIVE, Code.Origin.INDUCTIVE, Code.Origin.IN_VIVO);

        take(desk.file("b.csv", "path,origin\nA,inductive\nA > b,unheard of\n"));
        assertThat(code("A").origin()).isEqualTo(Code.Origin.INDUCTIVE);
        assertThat(code("A > b").origin()).isEqualTo(Code.Origin.INDUCTIVE);
    }

    private Code code(String path) {
        Study study = desk.study();
        return study.codes().stream().filter(code -> study.path(code).equals(path)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "path,description,colour\nA,\"eerste, \"\"zo\"\"\",green\nA > b,tweede,\n",
        "kleur;beschrijving;pad\n;tweede;A > b\ngreen;\"eerste, \"\"zo\"\"\";A\n",
        "code\tparent\tdescription\tcolour\nb\tA\ttweede\t\nA\t\teerste, \"zo\"\tgreen\n"})
    void tablesInAnyOrderAndWithAnySeparatorAreRead(String content) throws IntakeException {
        take(desk.file("codes.csv", content));
        assertThat(paths()).containsExactly("A", "A > b");
        assertThat(code("A").colour()).isEqualTo(Colour.GREEN);
        assertThat(code("A").guide().description()).isEqualTo("eerste, \"zo\"");
        assertThat(code("A > b").guide().description()).isEqualTo("tweede");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{\"path\":\"A\",\"colour\":\"green\"},{\"path\":\"A > b\",\"description\":\"tweede\"}]",
        "[{\"name\":\"A\",\"colour\":\"green\",\"children\":[{\"name\":\"b\",\"description\":\"tweede\"}]}]",
        "{\"codes\":[{\"code\":\"A\",\"colour\":\"green\"},{\"code\":\"b\",\"parent\":\"A\",\"description\":\"tweede\"}]}"})
    void jsonIsReadAsAListAndAsATree(String content) throws IntakeException {
        take(desk.file("codes.json", content));
        assertThat(paths()).containsExactly("A", "A > b");
        assertThat(code("A").colour()).isEqualTo(Colour.GREEN);
        assertThat(code("A > b").guide().description()).isEqualTo("tweede");
    }

    @Test
    void workbooksAreRead() throws IntakeException {
        Path file = desk.write("codes.xlsx", out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                XSSFSheet sheet = workbook.createSheet();
                String[][] cells = {{"Path", "Example"}, {"A", "een\nvoorbeeld"}, {}, {"A > 7", ""}};
                for (int i = 0; i < cells.length; i++) {
                    Row row = sheet.createRow(i);
                    for (int j = 0; j < cells[i].length; j++) {
                        row.createCell(j).setCellValue(cells[i][j]);
                    }
                }
                workbook.write(out);
            }
        });
        take(file);
        assertThat(paths()).containsExactly("A", "A > 7");
        assertThat(code("A").guide().example()).isEqualTo("een\nvoorbeeld");
    }

    @Test
    void codesThatAreThereGetOnlyWhatDiffers() throws IntakeException {
        take(desk.file("a.csv", "path,description,include,colour\nA,oud,wel,green\nB,zelfde,,blue\n"));
        List<Change> changes = take(desk.file("b.csv", "path,description,colour\nA,nieuw,rose\nB,zelfde,blue\n"));
        assertThat(changes).hasExactlyElementsOfTypes(CodeGuided.class, CodeColoured.class);
        assertThat(code("A").guide()).isEqualTo(new Code.Guide("nieuw", "wel", "", ""));
        assertThat(code("A").colour()).isEqualTo(Colour.ROSE);
    }

    @Test
    void anEmptyCellKeepsWhatTheGuideSaid() throws IntakeException {
        take(desk.file("a.csv", "path,description,include\nA,oud,wel\n"));
        take(desk.file("b.csv", "path,description,include\nA,,nog meer\n"));
        assertThat(code("A").guide()).isEqualTo(new Code.Guide("oud", "nog meer", "", ""));
    }

    @Test
    void theLineOfExcelThatNamesTheSeparatorIsHonoured() throws IntakeException {
        take(desk.file("a.csv", "sep=;\r\npath;description\r\nA;een, twee, drie\r\n"));
        assertThat(code("A").guide().description()).isEqualTo("een, twee, drie");
    }

    @Test
    void namesAreCleanedOfLineBreaksAndControlCharacters() throws IntakeException {
        take(desk.file("a.csv", "code,parent\n\"A\n a\",\nb\u0007c,A  a\n"));
        assertThat(paths()).containsExactly("A a", "A a > b c");
        assertThat(take(desk.file("b.csv", "path\nA  a > b\u0001c\n"))).isEmpty();
    }

    @Test
    void codesNestedWithoutEndAreRefused() {
        StringBuilder rows = new StringBuilder("code,parent\n");
        for (int i = 0; i < 3_000; i++) {
            rows.append('C').append(i).append(",C").append(i + 1).append('\n');
        }
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take(desk.file("a.csv", rows.toString())))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.CODE_TOO_DEEP));
        String path = IntStream.range(0, 31).mapToObj(String::valueOf).collect(Collectors.joining(" > "));
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take(desk.file("a.csv", "path\n" + path)))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.CODE_TOO_DEEP));
    }

    @Test
    void missingParentsAreMadeAndColoursSpreadOverSiblings() throws IntakeException {
        take(desk.file("a.csv", "path,colour\nA > b > c,\nA > d,blauwgroen\nA > e,\n"));
        assertThat(paths()).containsExactly("A", "A > b", "A > b > c", "A > d", "A > e");
        assertThat(List.of(code("A > b").colour(), code("A > d").colour(), code("A > e").colour())).doesNotHaveDuplicates();
    }

    @Test
    void codebooksOfOldSpreadsheetsAreReadInTheirEncoding() throws IntakeException {
        take(desk.file("a.csv", "pad;omschrijving\nCafé;één\n".getBytes(Charset.forName("windows-1252"))));
        assertThat(code("Café").guide().description()).isEqualTo("één");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "description\\nA | NO_COLUMN",
        "path,colour\\nA,blue,en meer | TOO_MANY_CELLS",
        "path,colour\\nA > > b,blue | BAD_PATH",
        "path,colour\\nA,blue\\nA,rose | CODE_TWICE",
        "code,parent\\nA,B\\nB,A | CODE_CIRCLE",
        "code,colour\\n,blue | NO_CODE_NAME",
        "code,parent\\nx,A\\nx,B\\ny,x | PARENT_AMBIGUOUS",
        "path,colour,Path\\nA,blue,B | COLUMN_TWICE",
        "path,colour\\n\"vijf\"x,blue | BAD_QUOTING",
        "path,colour\\n\"A,blue\\nB,rose | BAD_QUOTING"})
    void badTablesAreRefusedWithTheirPlace(String content, Problem problem) {
        Path file = desk.file("fout.csv", content.replace("\\n", "\n"));
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take(file)).satisfies(e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.getMessage()).startsWith("“fout.csv”");
        });
    }

    @Test
    void otherFilesAreRefused() {
        Map<String, Problem> files = Map.of("[{\"path\":", Problem.BAD_JSON, "\"A\"", Problem.NO_CODE_LIST, "[1]", Problem.NO_CODE_LIST,
            "[{\"colour\":\"blue\"}]", Problem.NO_COLUMN);
        files.forEach((content, problem) -> assertThatExceptionOfType(IntakeException.class)
            .isThrownBy(() -> take(desk.file("a.json", content))).satisfies(e -> assertThat(e.problem()).isEqualTo(problem)));
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take(desk.file("a.csv", "%PDF-1.4")))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.TABLE_FORMAT));
    }
}

package org.kantlijn.intake.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.study.Code;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

class ThemeTableReaderTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private ThemeTable take(String rows) throws IntakeException {
        ThemeTable table = new ThemeTableReader().read(desk.file("t.csv", rows), desk.study());
        desk.apply(table.changes());
        return table;
    }

    private Theme theme(String name) {
        return desk.study().themes().stream().filter(theme -> theme.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void rowsOfOneNameBecomeOneTheme() throws IntakeException {
        ThemeTable table = take("""
            theme,parent,essence,definition,keyMessage,code,status
            Klein,Groot,kern,betekenis,Eén.,A > b,reviewed
            Klein,,,,Twee.,A > c,
            Klein,,,,Eén.,A > b,
            Groot,,,,,,definitief
            """);
        Study study = desk.study();
        Theme theme = theme("Klein");
        assertThat(table.themes()).isEqualTo(2);
        assertThat(table.codes()).isEqualTo(2);
        assertThat(theme.parent()).isEqualTo(theme("Groot").id());
        assertThat(List.of(theme.essence(), theme.definition())).containsExactly("kern", "betekenis");
        assertThat(theme.keyMessages()).containsExactly("Eén.", "Twee.");
        assertThat(theme.status()).isEqualTo(Theme.Status.REVIEWED);
        assertThat(theme("Groot").status()).isEqualTo(Theme.Status.FINAL);
        assertThat(theme.codes()).extracting(code -> study.path(study.code(code).orElseThrow())).containsExactly("A > b", "A > c");
    }

    @Test
    void themesThatAreThereGetWhatTheFileAdds() throws IntakeException {
        take("theme,keyMessage,code\nT,Eén.,a\nBoven,,\n");
        ThemeTable table = take("thema;kernboodschap;code;hoofdthema\nT;Twee.;b;Boven\nT;Eén.;a;\n");
        assertThat(table.codes()).isEqualTo(1);
        assertThat(desk.study().themes()).hasSize(2);
        assertThat(theme("T").keyMessages()).containsExactly("Eén.", "Twee.");
        assertThat(theme("T").codes()).hasSize(2);
        assertThat(theme("T").parent()).isEqualTo(theme("Boven").id());
    }

    @Test
    void aThemeThatWouldComeUnderItselfWithWhatTheStudyHoldsIsRefused() throws IntakeException {
        take("theme,parent\nT2,T1\n");
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take("theme,parent\nT1,T2\n"))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.THEME_CIRCLE));
        take("theme,parent\nT1,T2\nT2,Boven\n");
        assertThat(theme("T1").parent()).isEqualTo(theme("T2").id());
        assertThat(theme("T2").parent()).isEqualTo(theme("Boven").id());
    }

    @Test
    void themesMoveInAnOrderThatClosesNoCircleOnTheWay() throws IntakeException {
        take("theme,parent\nP,Q\nQ,C\n");
        take("theme,parent\nC,P\nQ,X\n");
        assertThat(theme("C").parent()).isEqualTo(theme("P").id());
        assertThat(theme("P").parent()).isEqualTo(theme("Q").id());
        assertThat(theme("Q").parent()).isEqualTo(theme("X").id());
    }

    @Test
    void namesAreCleanedOfLineBreaksAndControlCharacters() throws IntakeException {
        take("theme,parent,code\n\"Een\n thema\",\"Bo\u0007ven\",\"een\n code\"\nEen thema,,\n");
        assertThat(desk.study().themes()).extracting(Theme::name).containsExactlyInAnyOrder("Een thema", "Bo ven");
        assertThat(desk.study().codes()).extracting(Code::name).containsExactly("een code");
    }

    @Test
    void themesNestedWithoutEndAreRefused() {
        StringBuilder rows = new StringBuilder("theme,parent\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append('T').append(i).append(",T").append(i + 1).append('\n');
        }
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take(rows.toString()))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.THEME_TOO_DEEP));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code\\na | NO_COLUMN",
        "theme,code\\n,a | NO_THEME_NAME",
        "theme,parent\\nA,B\\nB,A | THEME_CIRCLE",
        "theme,parent\\nA,A | THEME_CIRCLE",
        "theme,code\\nA,a > > b | BAD_PATH",
        "theme,status\\nA,bijna | BAD_STATUS"})
    void badTablesAreRefused(String content, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take(content.replace("\\n", "\n")))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
        assertThat(desk.study().themes()).isEmpty();
    }
}

package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.wording.PlainException;

final class TargetTest {

    @TempDir
    private Path folder;
    private Path study;

    @BeforeEach
    void makeAStudy() throws IOException {
        study = Files.createDirectories(folder.resolve("S.kantlijn/log")).getParent();
        Files.writeString(study.resolve("study.json"), "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S.kantlijn", "S.kantlijn/study.json", "S.kantlijn/new.csv", "S.kantlijn/log/new.csv",
        "S.kantlijn/none/new.csv", "S.kantlijn/../S.kantlijn/new.csv", "none/../S.kantlijn/new.csv"})
    void nothingIsWrittenInTheFolderOfTheStudy(String name) {
        assertThatThrownBy(() -> Target.check(folder.resolve(name), study)).isInstanceOf(PlainException.class)
            .hasMessageContaining("would be inside the folder of the study");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new.csv", "S.kantlijn.xlsx", "none/new.csv", "S.kantlijn/../new.csv"})
    void besideTheStudyIsFine(String name) {
        assertThatCode(() -> Target.check(folder.resolve(name), study)).doesNotThrowAnyException();
    }

    @Test
    void aLinkIntoTheStudyIsSeenThrough() throws IOException {
        Path inside = Files.createSymbolicLink(folder.resolve("elsewhere"), study);
        Path card = Files.createSymbolicLink(folder.resolve("card.json"), study.resolve("study.json"));

        assertThatThrownBy(() -> Target.check(inside.resolve("new.csv"), study)).isInstanceOf(PlainException.class);
        assertThatThrownBy(() -> Target.check(study.resolve("new.csv"), inside)).isInstanceOf(PlainException.class);
        assertThatThrownBy(() -> Target.check(card, study)).isInstanceOf(PlainException.class);
    }

    @ParameterizedTest
    @CsvSource({"a.csv,csv", "a.b.XLSX,xlsx", "csv,''", ".csv,''", "a.,''", "a b.json,json"})
    void anEndingIsWhatFollowsTheLastFullStop(String name, String ending) {
        assertThat(Target.ending(Path.of(name))).isEqualTo(ending);
    }

    @Test
    void anEndingThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Target.ending(Path.of("csv"), List.of("xlsx", "csv"))).isInstanceOf(PlainException.class)
            .hasMessage("“csv” has none of the endings .xlsx .csv: choose one of these.");
    }
}

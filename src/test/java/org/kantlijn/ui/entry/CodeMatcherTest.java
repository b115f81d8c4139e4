package org.kantlijn.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;

class CodeMatcherTest {

    @TempDir
    private Path folder;

    private SmallStudy small;

    @BeforeEach
    void makeCodes() throws Exception {
        small = new SmallStudy(folder, Locale.ENGLISH);
        small.step("codebook.import", code("Hindernissen", null), code("stigma", "Hindernissen"), code("zelfstigma", "stigma"),
            code("stigma van collega’s", "stigma"), code("Openheid", null), code("stilhouden", "Openheid"),
            code("vertellen of zwijgen", "Openheid"));
    }

    private static Change code(String name, String parent) {
        return new CodeAdded(new Id<>(name), name, parent == null ? null : new Id<>(parent), Colour.BLUE, Code.Guide.EMPTY);
    }

    private CodeMatcher matcher() {
        return CodeMatcher.of(small.work().study());
    }

    private static List<String> names(List<CodeMatcher.Found> found) {
        return found.stream().map(one -> one.code().name()).toList();
    }

    @Test
    void namesThatBeginWithTheLettersComeFirstThenThoseThatHoldThemThenThoseBelow() {
        assertThat(names(matcher().matches("stig", 10))).startsWith("stigma", "stigma van collega’s", "zelfstigma");
        assertThat(names(matcher().matches("openheid", 10))).containsExactly("Openheid", "stilhouden", "vertellen of zwijgen");
        assertThat(names(matcher().matches("vz", 10))).containsExactly("vertellen of zwijgen");
    }

    @Test
    void amongEqualsWhatWasUsedLatelyComesFirstThenWhatIsAppliedMost() {
        CodeMatcher used = matcher().used(List.of(new Id<>("stilhouden")), Map.of(new Id<>("stigma van collega’s"), 9,
            new Id<>("stigma"), 2),
            List.of(new Id<>("stigma")));

        assertThat(names(used.matches("sti", 3))).containsExactly("stilhouden", "stigma van collega’s", "stigma");
        assertThat(names(used.matches("", 2))).containsExactly("stilhouden", "stigma van collega’s");
        assertThat(used.matches("stigma", 1)).first().extracting(CodeMatcher.Found::pin, CodeMatcher.Found::count).containsExactly(1, 2);
    }

    @Test
    void aNameThatIsThereIsKnownAndOneThatResemblesItIsShown() {
        assertThat(matcher().named(" Stigma ")).isPresent();
        assertThat(matcher().named("stigmas")).isEmpty();
        assertThat(names(matcher().alike("stigmas", 3))).startsWith("stigma");
        assertThat(names(matcher().alike("stigmatisering door collegas", 3))).contains("stigma van collega’s");
        assertThat(matcher().alike("fiets", 3)).isEmpty();
    }

    @Test
    void aMatcherKnowsWhenTheCodesAreOthers() throws Exception {
        CodeMatcher matcher = matcher();
        assertThat(matcher.fits(small.work().study())).isTrue();
        small.code("nieuw");
        assertThat(matcher.fits(small.work().study())).isFalse();
    }

    @Test
    void aLargeCodebookGivesNoMoreThanWasAskedFor() throws Exception {
        Change[] many = IntStream.range(0, 2_000).mapToObj(i -> code("thema " + i + " over herstel",
            "Hindernissen")).toArray(Change[]::new);
        small.step("codebook.import", many);
        CodeMatcher matcher = matcher();
        assertThat(matcher.matches("ov her", 40)).hasSize(40);
        assertThat(matcher.alike("herstellen", 3)).hasSize(3);
    }
}

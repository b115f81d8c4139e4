package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;

class CodebookEditsTest {

    private final StudyBuilder builder = new StudyBuilder()
        .coder("Ana").coder("Bram").participant("P1", "").participant("P2", "")
        .transcript("F1", "P1: they look at me", "P2: nobody asks anything")
        .code("barriers").code("stigma", "barriers", Colour.COPPER).code("shame", "stigma", Colour.GREEN).code("support")
        .coding("F1", "they look", "stigma").coding("F1", "they look", "shame").coding("F1", "nobody asks", "shame")
        .coding("F1", "they look", "shame", "Bram");

    @Test
    void aNewCodeTakesTheColourUsedLeastAmongItsSiblings() {
        assertThat(edits().create(" fear ", id("stigma")).name()).isEqualTo("fear");
        assertThat(edits().create("fear", id("stigma")).colour()).isEqualTo(Colour.BLUE);
        assertThat(edits().create("hope", null).colour()).isEqualTo(Colour.COPPER);
    }

    @Test
    void aNameIsTakenAmongSiblingsOnly() {
        assertThat(edits().isTaken("STIGMA ", id("barriers"), null)).isTrue();
        assertThat(edits().isTaken("stigma", id("barriers"), id("stigma"))).isFalse();
        assertThat(edits().isTaken("stigma", null, null)).isFalse();
    }

    @Test
    void whatAltersNothingIsNoChange() {
        assertThat(edits().rename(code("stigma"), " stigma ")).isEmpty();
        assertThat(edits().rename(code("stigma"), " ")).isEmpty();
        assertThat(edits().colour(code("stigma"), Colour.COPPER)).isEmpty();
        assertThat(edits().move(code("stigma"), id("barriers"))).isEmpty();
        assertThat(edits().describe(code("stigma"), "stigma", Code.Guide.EMPTY)).isEmpty();
    }

    @Test
    void aCodeCannotGoUnderItselfOrWhatIsBelowIt() {
        assertThat(edits().move(code("barriers"), id("shame"))).isEmpty();
        assertThat(edits().move(code("barriers"), id("barriers"))).isEmpty();
        assertThat(edits().move(code("shame"), null)).containsExactly(new CodeMoved(id("shame"), null));
    }

    @Test
    void guideAndNameAreOneIntent() {
        Code.Guide guide = new Code.Guide("how others look", "", "", "");

        assertThat(edits().describe(code("stigma"), "being looked at", guide))
            .containsExactly(new CodeGuided(id("stigma"), guide), new CodeRenamed(id("stigma"), "being looked at"));
    }

    @Test
    void deletingTakesAllBelowAlong() {
        assertThat(edits().codingsWithin(code("barriers"))).isEqualTo(4);
        assertThat(edits().delete(code("barriers"))).containsExactly(new Removed(Kind.CODE, id("barriers")),
            new Removed(Kind.CODE, id("stigma")), new Removed(Kind.CODE, id("shame")));
        assertThat(after(edits().delete(code("barriers"))).codes()).extracting(Code::name).containsExactly("support");
    }

    private CodebookEdits edits() {
        return new CodebookEdits(builder.study());
    }

    private Code code(String name) {
        return builder.study().code(id(name)).orElseThrow();
    }

    private static Id<Code> id(String name) {
        return new Id<>(name);
    }

    private Study after(List<Change> changes) {
        changes.forEach(builder::with);
        return builder.study();
    }
}

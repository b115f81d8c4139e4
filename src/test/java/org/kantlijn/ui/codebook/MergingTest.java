package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

class MergingTest {

    private final StudyBuilder builder = new StudyBuilder()
        .coder("Ana").coder("Bram").participant("P1", "").participant("P2", "")
        .transcript("F1", "P1: they look at me", "P2: nobody asks anything")
        .code("barriers").code("stigma", "barriers", Colour.COPPER).code("shame", "stigma", Colour.GREEN).code("support")
        .coding("F1", "they look", "stigma").coding("F1", "they look", "shame").coding("F1", "nobody asks", "shame")
        .coding("F1", "they look", "shame", "Bram");

    private Merging merging(String from, String into) {
        Study study = builder.study();
        return new Merging(study, study.code(id(from)).orElseThrow(), study.code(id(into)).orElseThrow());
    }

    private static Id<Code> id(String name) {
        return new Id<>(name);
    }

    private Study after(List<Change> changes) {
        changes.forEach(builder::with);
        return builder.study();
    }

    private void guide(String code, String description, String include) {
        builder.with(new CodeGuided(id(code), new Code.Guide(description, include, "", "")));
    }

    @Test
    void nothingGoesIntoItself() {
        assertThat(merging("stigma", "stigma").changes()).isEmpty();
    }

    @Test
    void noPassageHasTheSameCodeTwice() {
        Merging merging = merging("shame", "stigma");

        assertThat(merging.moved()).isEqualTo(2);
        assertThat(merging.coinciding()).isEqualTo(1);
        assertThat(merging.changes()).first().isEqualTo(new CodesMerged(List.of(id("shame")), id("stigma")));
        assertThat(after(merging.changes()).codings()).allMatch(coding -> coding.code().equals(id("stigma"))).hasSize(3)
            .extracting(Coding::coder).extracting(Id::value).containsExactlyInAnyOrder("Ana", "Ana", "Bram");
    }

    @Test
    void mergingIntoWhatIsBelowPutsThatInThePlaceOfTheCode() {
        Study merged = after(merging("barriers", "shame").changes());

        assertThat(merged.code(id("barriers"))).map(Code::id).contains(id("shame"));
        assertThat(merged.children(null)).extracting(Code::name).containsExactlyInAnyOrder("shame", "support");
        assertThat(merged.children(id("shame"))).extracting(Code::name).containsExactly("stigma");
    }

    @Test
    void bothTextsAreKeptUnlessOneIsChosen() {
        guide("stigma", "how others look", "");
        guide("shame", "how one looks at oneself", "silence");
        Merging merging = merging("shame", "stigma");

        assertThat(merging.differing()).containsExactly(MergedText.NAME, MergedText.DESCRIPTION);
        assertThat(merging.result(MergedText.DESCRIPTION)).isEqualTo("how others look\nhow one looks at oneself");
        merging.keep(MergedText.DESCRIPTION, Merging.Kept.FROM);
        merging.keep(MergedText.NAME, Merging.Kept.FROM);
        Code merged = after(merging.changes()).code(id("stigma")).orElseThrow();

        assertThat(merged.name()).isEqualTo("shame");
        assertThat(merged.guide()).isEqualTo(new Code.Guide("how one looks at oneself", "silence", "", ""));
    }

    @Test
    void aTextThatHoldsTheOtherIsNotRepeated() {
        guide("stigma", "how others look", "");
        guide("shame", "how others look, and oneself", "");
        assertThat(merging("shame", "stigma").result(MergedText.DESCRIPTION)).isEqualTo("how others look, and oneself");
    }

    @Test
    void theNameOfTheOtherIsNotOfferedWhereItIsTaken() {
        builder.with(new CodeAdded(id("twin"), "shame", id("barriers"), Colour.BLUE, Code.Guide.EMPTY));
        assertThat(merging("shame", "stigma").differing()).isEmpty();
        assertThat(merging("support", "stigma").differing()).containsExactly(MergedText.NAME);
    }

    @Test
    void fragmentsThatFittedEitherNeedNotBeLookedAtAgain() {
        guide("stigma", "how others look", "");
        guide("shame", "how one looks at oneself", "");
        builder.coding("F1", "anything", "shame").coding("F1", "me", "stigma");
        Merging merging = merging("shame", "stigma");

        assertThat(merging.changes()).hasAtLeastOneElementOfType(CodingsConfirmed.class);
        Study merged = after(merging.changes());
        assertThat(merged.codings()).noneMatch(coding -> merged.toRecheck(coding).isPresent());
    }

    @Test
    void memosThemesAndExamplesGoAlong() {
        builder.theme("Openness", null, "shame").theme("Help", null, "stigma");
        Id<Coding> gone = new Id<>("coding-1");
        builder.with(new MemoAdded(new Id<>("m1"), new Memo.Subject(Kind.CODING, gone), Memo.Sort.ANALYTIC, "ironic", null, null));
        builder.with(new MemoAdded(new Id<>("m2"), new Memo.Subject(Kind.CODE, id("shame")), Memo.Sort.NOTE, "when?", null, null));
        builder.with(new CodeExamplesSet(id("shame"), List.of(gone, new Id<>("coding-2"))));
        Merging merging = merging("shame", "stigma");

        assertThat(merging.memos()).isEqualTo(2);
        assertThat(merging.themes()).extracting(Theme::name).containsExactly("Help", "Openness");
        Study merged = after(merging.changes());
        assertThat(merged.themesOf(id("stigma"))).extracting(Theme::name).containsExactlyInAnyOrder("Help", "Openness");
        assertThat(merged.memos(new Memo.Subject(Kind.CODE, id("stigma")))).extracting(Memo::text).containsExactly("when?");
        assertThat(merged.memos(new Memo.Subject(Kind.CODING, new Id<>("coding-0")))).extracting(Memo::text).containsExactly("ironic");
        assertThat(merged.code(id("stigma")).orElseThrow().examples()).containsExactly(new Id<>("coding-0"), new Id<>("coding-2"));
    }
}

package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/** Splitting a code by going through its fragments, examples picked from the data, and what a new description asks for. */
final class SplittingTest {

    private final StudyBuilder builder = new StudyBuilder().participant("P1", "clients").transcript("F1", "P1: one two three four five")
        .code("fear").coding("F1", "one", "fear").coding("F1", "two", "fear").coding("F1", "three", "fear");

    private Splitting splitting(Study study) {
        return new Splitting(study, study.code(new Id<>("fear")).orElseThrow(), List.of("fear of bosses", "fear of failing"));
    }

    private Study after(List<Change> changes) {
        changes.forEach(builder::with);
        return builder.study();
    }

    @Test
    void eachFragmentGoesWhereItWasGiven() {
        Splitting splitting = splitting(builder.study());
        assertThat(splitting.quote()).isEqualTo("one");
        splitting.give(1);
        splitting.give(-1);
        splitting.give(1);
        assertThat(splitting.isDone()).isTrue();

        Study study = after(splitting.changes());
        assertThat(study.codes()).extracting(Code::name).containsExactly("fear", "fear of failing");
        assertThat(study.codings().map(coding -> study.code(coding.code()).orElseThrow().name()))
            .containsExactly("fear of failing", "fear", "fear of failing");
    }

    @Test
    void halfwayTheRestStaysAsItIs() {
        Splitting splitting = splitting(builder.study());
        splitting.give(0);
        Study study = after(splitting.changes());
        assertThat(study.codings().filter(coding -> coding.code().equals(new Id<>("fear")))).hasSize(2);
    }

    @Test
    void anAnswerCanBeGivenOnceMore() {
        Splitting splitting = splitting(builder.study());
        splitting.give(0);
        splitting.back();
        assertThat(splitting.quote()).isEqualTo("one");
        splitting.give(-1);
        assertThat(splitting.moved()).isZero();
        assertThat(splitting.changes()).isEmpty();
    }

    @Test
    void contextStandsBeforeTheFragment() {
        Splitting splitting = splitting(builder.study());
        splitting.give(-1);
        assertThat(splitting.before()).isEqualTo("one");
        assertThat(splitting.citation()).isNotEmpty();
    }

    @Test
    void contextBeginsAtTheEdgeOfAWord() {
        StudyBuilder many = new StudyBuilder().participant("P1", "").transcript("F1", "P1: " + "seventeenletters ".repeat(20) + "now")
            .code("fear").coding("F1", "now", "fear");
        assertThat(splitting(many.study()).before()).startsWith("… seventeenletters ").endsWith("seventeenletters");
        StudyBuilder edge = new StudyBuilder().participant("P1", "").transcript("F1", "P1: ab " + "x".repeat(159) + " now").code("fear")
            .coding("F1", "now", "fear");
        assertThat(splitting(edge.study()).before()).isEqualTo("… " + "x".repeat(159));
    }

    @Test
    void newCodesGetColoursOfTheirOwn() {
        Splitting splitting = splitting(builder.study());
        splitting.give(0);
        splitting.give(1);
        assertThat(after(splitting.changes()).codes()).extracting(Code::colour).doesNotHaveDuplicates();
    }

    @Test
    void aCodingIsTakenAsAnExampleAndNoLonger() {
        Coding first = builder.study().codings().findFirst().orElseThrow();
        Study with = after(new CodebookEdits(builder.study()).example(first));
        assertThat(with.codes().get(0).examples()).containsExactly(first.id());
        assertThat(after(new CodebookEdits(with).example(first)).codes().get(0).examples()).isEmpty();
    }

    @Test
    void aNewDescriptionAsksForAnotherLookUntilItIsOnlyTheWording() {
        builder.with(new CodeGuided(new Id<>("fear"), new Code.Guide("being afraid", "", "", "")));
        Study study = builder.coding("F1", "four", "fear").with(new CodeGuided(new Id<>("fear"), new Code.Guide("any fear", "", "",
            ""))).study();
        Code fear = study.codes().get(0);
        assertThat(new CodebookEdits(study).toRecheck(fear)).isEqualTo(1);

        Study confirmed = after(new CodebookEdits(study).confirm(fear));
        assertThat(new CodebookEdits(confirmed).toRecheck(fear)).isZero();
        assertThat(new CodebookEdits(confirmed).confirm(fear)).isEmpty();
    }

    @Test
    void theOriginIsChosen() {
        Code fear = builder.study().codes().get(0);
        assertThat(new CodebookEdits(builder.study()).origin(fear, fear.origin())).isEmpty();
        assertThat(after(new CodebookEdits(builder.study()).origin(fear, Code.Origin.DEDUCTIVE)).codes().get(0).origin())
            .isEqualTo(Code.Origin.DEDUCTIVE);
    }
}

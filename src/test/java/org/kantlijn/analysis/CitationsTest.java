package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kantlijn.change.CitationSet;
import org.kantlijn.change.NumbersFrozen;
import org.kantlijn.change.Removed;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;

final class CitationsTest {

    private static StudyBuilder focusGroup() {
        return new StudyBuilder().moderator("Mod").participant("P1", "").participant("P2", "").code("fear").code("hope")
            .transcript("F3 Back to work", "# Opening", "Mod: What was hard?", "P1: The letters were hard.", "P2: Waiting was worse.",
                "P1: And then it stopped.", "Somebody laughs.");
    }

    private static List<String> citations(Study study) {
        return Citations.of(study).fragments().stream().map(Fragment::citation).toList();
    }

    @Test
    void fragmentsAreNumberedPerRespondentInTextOrder() {
        Study study = focusGroup().coding("F3 Back to work", "stopped", "fear").coding("F3 Back to work", "Waiting", "fear")
            .coding("F3 Back to work", "letters", "hope").study();

        assertThat(citations(study)).containsExactly("F3 P1.1", "F3 P2.1", "F3 P1.2");
    }

    @Test
    void codingsOfTheSamePassageAreOneFragment() {
        Study study = focusGroup().coding("F3 Back to work", "letters", "fear").coding("F3 Back to work", "letters", "hope", "Bram")
            .coding("F3 Back to work", "The letters", "hope").study();
        Citations citations = Citations.of(study);

        assertThat(citations.fragments()).extracting(fragment -> fragment.quote(study)).containsExactly("The letters", "letters");
        assertThat(citations.fragments().get(1).codings()).hasSize(2);
        assertThat(study.codings().map(citations::citation)).containsExactly("F3 P1.1", "F3 P1.2", "F3 P1.2");
    }

    @Test
    void aFragmentKnowsItsTurnAndWhoSpeaks() {
        Study study = focusGroup().coding("F3 Back to work", "Waiting", "fear").study();
        Fragment fragment = Citations.of(study).fragments().get(0);

        assertThat(fragment.turn()).isEqualTo(3);
        assertThat(fragment.participant().code()).isEqualTo("P2");
        assertThat(fragment.respondent()).isEqualTo(fragment.participant());
        assertThat(Citations.of(study).fragment(fragment.codings().get(0))).contains(fragment);
    }

    @Test
    void whereNobodyIsNamedFragmentsHaveANumberingOfTheirOwn() {
        Study study = focusGroup().coding("F3 Back to work", "Opening", "hope").coding("F3 Back to work", "letters", "hope")
            .coding("F3 Back to work", "laughs", "hope").study();

        assertThat(citations(study)).containsExactly("F3 §1", "F3 P1.1", "F3 §2");
        assertThat(Citations.of(study).fragments().get(0).turn()).isZero();
    }

    @Test
    void anInterviewIsCitedByItsRespondentAlone() {
        Study study = new StudyBuilder().moderator("Int").participant("A1", "").participant("R7", "").code("fear")
            .transcript("A1 Woman, 47", "Int: How did it go?", "A1: Slowly at first.").transcript("E2 Coach", "R7: It takes a year.")
            .coding("A1 Woman, 47", "Slowly", "fear").coding("A1 Woman, 47", "How did", "fear").coding("E2 Coach", "a year", "fear")
            .study();

        assertThat(citations(study)).containsExactly("A1 Int.1", "A1.1", "R7.1");
    }

    @Test
    void theTranscriptIsNamedWhereTwoInterviewsShareTheRespondentsCode() {
        Study study = new StudyBuilder().participant("one", "R", "").participant("two", "R", "").code("fear")
            .transcript("E1 Anna", "one: Slowly.").transcript("E2 Piet", "two: Quickly.")
            .coding("E1 Anna", "Slowly", "fear").coding("E2 Piet", "Quickly", "fear").study();

        assertThat(citations(study)).containsExactly("E1 R.1", "E2 R.1");
        assertThat(Citations.of(study, study.transcripts().get(1)).fragments()).extracting(Fragment::citation).containsExactly("E2 R.1");
    }

    @Test
    void aStudyMayCiteInItsOwnWay() {
        StudyBuilder builder = focusGroup().coding("F3 Back to work", "letters", "fear").coding("F3 Back to work", "Waiting", "fear")
            .coding("F3 Back to work", "Opening", "hope");
        assertThat(citations(builder.with(new CitationSet("({transcript}, {participant}, beurt {turn}, {n})")).study()))
            .containsExactly("(F3, §, beurt 0, 1)", "(F3, P1, beurt 2, 1)", "(F3, P2, beurt 3, 1)");
        assertThat(citations(builder.with(new CitationSet("{participant}-{n}")).study())).containsExactly("§-1", "P1-1", "P2-1");
        assertThat(citations(builder.with(new CitationSet(" ")).study())).containsExactly("F3 §1", "F3 P1.1", "F3 P2.1");
    }

    @Test
    void aShortNameThatWasGivenIsCited() {
        StudyBuilder builder = focusGroup().coding("F3 Back to work", "letters", "fear");
        assertThat(citations(builder.with(new TranscriptCited(new Id<>("F3 Back to work"), "FG-C")).study())).containsExactly("FG-C P1.1");
    }

    @Test
    void numbersThatWereMadeFastStayAndLaterOnesFollow() {
        StudyBuilder builder = focusGroup().coding("F3 Back to work", "letters", "fear").coding("F3 Back to work", "Waiting", "fear");
        builder.with(new NumbersFrozen(Citations.of(builder.study()).numbers()));
        builder.coding("F3 Back to work", "The", "hope").coding("F3 Back to work", "letters", "hope", "Bram");
        assertThat(citations(builder.study())).containsExactly("F3 P1.2", "F3 P1.1", "F3 P2.1");
        assertThat(citations(builder.with(new NumbersFrozen(Map.of())).study())).containsExactly("F3 P1.1", "F3 P1.2", "F3 P2.1");
    }

    @Test
    void theNumberOfAFragmentThatIsGoneIsNotGivenAgain() {
        StudyBuilder builder = focusGroup().coding("F3 Back to work", "The", "fear").coding("F3 Back to work", "letters", "fear");
        Study frozen = builder.with(new NumbersFrozen(Citations.of(builder.study()).numbers())).study();
        builder.with(new Removed(Kind.CODING, frozen.codings(new Id<>("F3 Back to work")).get(1).id()));
        builder.coding("F3 Back to work", "letters", "hope");
        assertThat(citations(builder.study())).containsExactly("F3 P1.1", "F3 P1.3");
    }

    @Test
    void numbersThatMeetByANewSpeakerAreToldApart() {
        StudyBuilder builder = focusGroup().coding("F3 Back to work", "letters", "fear").coding("F3 Back to work", "Waiting", "fear");
        Study frozen = builder.with(new NumbersFrozen(Citations.of(builder.study()).numbers())).study();
        Transcript transcript = frozen.transcripts().get(0);
        Turn turn = transcript.turns().at(frozen.codings(transcript.id()).get(1).span().start());
        builder.with(TurnReassigned.of(transcript, turn, "P1"));
        assertThat(citations(builder.study())).containsExactly("F3 P1.1", "F3 P1.2");
    }

    @Test
    void aCodingThatIsNotInTheStudyHasNoCitation() {
        Study before = focusGroup().study();
        Study after = focusGroup().coding("F3 Back to work", "letters", "hope").study();

        assertThat(Citations.of(before).citation(after.codings().findFirst().orElseThrow())).isEmpty();
        assertThat(Citations.of(before).fragments(new Id<>("F9"))).isEmpty();
    }

    @Test
    void twentyThousandCodingsInOneTranscriptAreNumberedOneByOne() {
        String[] lines = new String[2_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (i % 2 == 0 ? "P1" : "P2") + ": Some words that somebody says, number " + i;
        }
        StudyBuilder builder = new StudyBuilder().participant("P1", "").participant("P2", "").code("fear").transcript("F1 Long", lines);
        for (int i = 0; i < 20_000; i++) {
            builder.coding("F1 Long", new Span(i * 3, i * 3 + 40), "fear", "Ana");
        }
        assertThat(Citations.of(builder.study()).fragments()).hasSize(20_000);
    }
}

package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.change.TurnsRead;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.text.Span;

final class CoverageTest {

    private static StudyBuilder builder() {
        return new StudyBuilder().coder("Ana").coder("Bram").moderator("Mod").participant("P1", "").participant("P2", "")
            .code("fear").code("hope").code("unused")
            .transcript("F1 Group", "# Part one", "Mod: What was hard?", "P1: The letters were hard.", "P2: Waiting.", "P1: It's over now.",
                "Somebody agrees.");
    }

    private static Coverage coverage(StudyBuilder builder, Scope scope) {
        return Coverage.of(builder.study(), scope).get(0);
    }

    @Test
    void turnsOfParticipantsThatCarryACodeAreCounted() {
        StudyBuilder builder = builder().coding("F1 Group", "What was", "fear").coding("F1 Group", "hard.\nWaiting", "fear")
            .coding("F1 Group", "over", "fear", "Bram");

        assertThat(coverage(builder, Scope.ALL).coding()).isEqualTo(new Portion(3, 4));
        assertThat(coverage(builder, Scope.ALL).coding().left()).isEqualTo(1);
        assertThat(coverage(builder, Scope.by(new Id<>("Bram"))).coding()).isEqualTo(new Portion(1, 4));
    }

    @Test
    void aPassageBetweenTwoTurnsCoversNeither() {
        StudyBuilder builder = builder();
        int end = builder.study().text(builder.study().transcripts().get(0)).content().indexOf("Waiting.") + "Waiting.".length();

        assertThat(coverage(builder.coding("F1 Group", new Span(end, end + 1), "fear", "Ana"), Scope.ALL).coding().done()).isZero();
    }

    @Test
    void wordsAreCountedPerSpeaker() {
        Coverage coverage = coverage(builder(), Scope.ALL);

        assertThat(coverage.speakers()).extracting(Coverage.Speaker::label).containsExactly("Mod", "P1", "P2", null);
        assertThat(coverage.speakers()).extracting(Coverage.Speaker::words).containsExactly(3, 7, 1, 2);
        assertThat(coverage.speakers()).extracting(Coverage.Speaker::turns).containsExactly(1, 2, 1, 1);
        assertThat(coverage.words()).isEqualTo(13);
        assertThat(coverage(builder().withoutText("F1 Group"), Scope.ALL).words()).isZero();
    }

    @Test
    void whatWasReadIsKnownForEachCoder() {
        List<Span> turns = List.of(new Span(1, 3), new Span(5, 99));
        StudyBuilder builder = builder().with(new TurnsRead(new Id<>("F1 Group"), new Id<>("Bram"), turns));

        assertThat(coverage(builder, Scope.ALL).reading()).extracting(Coverage.Reading::turns)
            .containsExactly(new Portion(0, 5), new Portion(3, 5));
    }

    @Test
    void eachStepShowsWhatIsLeft() {
        Id<Theme> theme = new Id<>("Worry");
        Study study = builder().coding("F1 Group", "letters", "fear").coding("F1 Group", "over", "hope")
            .theme("Worry", null, "fear", "unused").theme("Other", null)
            .with(new TurnsRead(new Id<>("F1 Group"), new Id<>("Ana"), List.of(new Span(1, 2))))
            .with(new ThemeStatusSet(theme, Theme.Status.REVIEWED)).with(new ThemeDefined(theme, "", "What worries people."))
            .with(new KeyMessagesSet(theme, List.of("Letters worry."))).study();

        assertThat(StepProgress.of(study, new Id<>("Ana")).steps()).containsExactly(new Portion(1, 5), new Portion(2, 4),
            new Portion(1, 2), new Portion(1, 2), new Portion(1, 2), new Portion(0, 2));
    }

    @Test
    void anEmptyStudyHasDoneNothing() {
        assertThat(StepProgress.of(new StudyBuilder().study(), new Id<>("Ana")).steps())
            .allSatisfy(step -> assertThat(step.share()).isZero());
    }
}

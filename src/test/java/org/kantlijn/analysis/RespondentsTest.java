package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;

final class RespondentsTest {

    private static StudyBuilder builder() {
        return new StudyBuilder().moderator("Mod").participant("silent", "").participant("A1", "").participant("P1", "")
            .code("fear").theme("Fear", null, "fear")
            .transcript("F1", "Mod: What was hard?", "P1: The letters were hard.").transcript("A1", "A1: Nothing was.")
            .coding("F1", "letters", "fear");
    }

    @Test
    void whoSpeaksInATranscriptInSightCounts() {
        assertThat(Respondents.of(builder().study())).extracting(Participant::code).containsExactly("A1", "P1");
        assertThat(Respondents.of(builder().with(new Removed(Kind.TRANSCRIPT, new Id<>("A1"))).study())).extracting(Participant::code)
            .containsExactly("P1");
    }

    @Test
    void everyFigureIsOutOfTheSamePeople() {
        Study study = builder().with(new Removed(Kind.TRANSCRIPT, new Id<>("A1"))).study();

        assertThat(Frequencies.of(study).rows().get(0).people().of()).isEqualTo(1);
        assertThat(ThemeEvidence.of(study).get(0).whole().peopleOf()).isEqualTo(1);
    }
}

package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

final class ThemeEvidenceTest {

    private static final String FIRST = "I never told them why I had been away, because you cannot take it back once it is said.";
    private static final String SECOND = "My boss knew from the start and nothing bad came of it, which I still think was luck.";
    private static final String SAME_VOICE = "I would have told them if anybody had asked me in a normal way and on a normal day.";

    private static StudyBuilder builder() {
        return new StudyBuilder().moderator("Mod").participant("P1", "Clients").participant("P2", "Clients").participant("A1", "Coaches")
            .participant("silent", "Coaches")
            .code("telling").code("hiding").code("luck")
            .transcript("F1 Group", "Mod: Would you tell them if you had to begin again somewhere else next month?", "P1: " + FIRST,
                "P2: Too short.", "P1: " + SAME_VOICE)
            .transcript("A1 Interview", "A1: " + SECOND)
            .theme("Openness is a gamble", null, "telling").theme("Silence", "Openness is a gamble", "hiding")
            .coding("F1 Group", FIRST, "telling").coding("F1 Group", FIRST, "hiding").coding("F1 Group", SAME_VOICE, "telling")
            .coding("F1 Group", "Too short.", "hiding").coding("A1 Interview", SECOND, "hiding")
            .coding("F1 Group", "Would you tell them if you had to begin again somewhere else next month?", "telling");
    }

    @Test
    void aThemeHasItsOwnEvidenceAndThatOfItsSubThemes() {
        List<ThemeEvidence> evidence = ThemeEvidence.of(builder().study());

        assertThat(evidence).extracting(item -> item.theme().name()).containsExactly("Openness is a gamble", "Silence");
        assertThat(evidence).extracting(ThemeEvidence::depth).containsExactly(0, 1);
        assertThat(evidence.get(0).own().fragments()).extracting(Fragment::citation).containsExactly("F1 Mod.1", "F1 P1.1", "F1 P1.2");
        assertThat(evidence.get(0).whole().fragments()).hasSize(5);
        assertThat(evidence.get(1).whole()).isEqualTo(evidence.get(1).own());
    }

    @Test
    void onlyParticipantsCountAsPeople() {
        Evidence evidence = ThemeEvidence.of(builder().study()).get(0).whole();

        assertThat(evidence.people()).extracting(Participant::code).containsExactly("P1", "P2", "A1");
        assertThat(evidence.peopleOf()).isEqualTo(3);
        assertThat(evidence.groups()).containsExactly("Clients", "Coaches");
        assertThat(evidence.transcripts()).extracting(Transcript::title).containsExactly("F1 Group", "A1 Interview");
    }

    @Test
    void theLargestVoiceIsThatOfTheParticipantWithMostFragments() {
        Evidence evidence = ThemeEvidence.of(builder().study()).get(0).whole();

        assertThat(evidence.largestVoice().participant().code()).isEqualTo("P1");
        assertThat(evidence.largestVoice().fragments()).isEqualTo(2);
        assertThat(evidence.largestVoice().share()).isEqualTo(0.4);
    }

    @Test
    void quotesAreOfDifferentPeopleInDifferentTranscripts() {
        Study study = builder().study();
        List<Fragment> quotes = ThemeEvidence.of(study).get(0).whole().quotes();

        assertThat(quotes).extracting(quote -> quote.quote(study)).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(ThemeEvidence.of(study).get(0).own().quotes()).extracting(Fragment::citation).containsExactly("F1 P1.1");
    }

    @Test
    void aPassageThatRunsIntoSomebodyElsesTurnIsNoQuote() {
        Study study = new StudyBuilder().participant("P1", "").participant("P2", "").code("luck").theme("Luck", null, "luck")
            .transcript("F1", "P1: It was luck and nothing else at all.", "P2: Yes, so I thought at the time too.")
            .coding("F1", "It was luck and nothing else at all.\nYes, so I thought", "luck").study();

        assertThat(ThemeEvidence.of(study).get(0).own().quotes()).isEmpty();
    }

    @Test
    void aThemeWithoutFragmentsHasNoVoice() {
        Study study = builder().theme("Empty", null, "luck").study();
        ThemeEvidence empty = ThemeEvidence.of(study, Citations.of(study), study.themes().get(2));

        assertThat(empty.own().largestVoice()).isNull();
        assertThat(empty.whole().quotes()).isEmpty();
        assertThat(ThemeEvidence.of(study, Citations.of(study), study.themes().get(1)).depth()).isEqualTo(1);
    }

    @Test
    void missingTextsGiveNoQuotes() {
        Study study = builder().withoutText("F1 Group").withoutText("A1 Interview").study();

        assertThat(ThemeEvidence.of(study).get(0).whole().quotes()).isEmpty();
    }
}

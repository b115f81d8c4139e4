package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;

final class FrequenciesTest {

    private static Study study() {
        return new StudyBuilder().moderator("Mod").participant("P1", "").participant("P2", "").participant("A1", "")
            .code("barriers").code("stigma", "barriers", Colour.BLUE).code("shame", "stigma", Colour.BLUE).code("hope")
            .transcript("F1 Group", "Mod: Why is that?", "P1: They stare at you.", "P2: I stay at home.")
            .transcript("A1 Interview", "A1: People stare and I hope.")
            .coding("F1 Group", "stare", "stigma").coding("F1 Group", "home", "shame").coding("F1 Group", "home", "shame", "Bram")
            .coding("F1 Group", "Why", "stigma").coding("A1 Interview", "stare", "barriers").coding("A1 Interview", "hope", "hope").study();
    }

    private static Frequencies.Row row(Frequencies frequencies, String code) {
        return frequencies.rows().stream().filter(row -> row.code().name().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void codingsAreCountedPerCodeAndTranscript() {
        Frequencies frequencies = Frequencies.of(study());

        assertThat(frequencies.rows()).extracting(row -> row.code().name()).containsExactly("barriers", "stigma", "shame", "hope");
        assertThat(frequencies.rows()).extracting(Frequencies.Row::depth).containsExactly(0, 1, 2, 0);
        assertThat(frequencies.totals()).containsExactly(4, 2);
        assertThat(frequencies.total()).isEqualTo(6);
        assertThat(row(frequencies, "stigma").cells()).containsExactly(new Count(2, 4, 4), new Count(0, 0, 2));
        assertThat(row(frequencies, "barriers").all()).isEqualTo(new Count(1, 5, 6));
    }

    @Test
    void peopleAreCountedOnceAndModeratorsNotAtAll() {
        Frequencies frequencies = Frequencies.of(study());

        assertThat(row(frequencies, "stigma").people()).isEqualTo(new Count(1, 2, 3));
        assertThat(row(frequencies, "barriers").people()).isEqualTo(new Count(1, 3, 3));
    }

    @Test
    void theCountCanBeRestrictedToACoderOrATranscript() {
        Study study = study();

        Frequencies bram = Frequencies.of(study, Scope.by(new Id<>("Bram")));
        assertThat(bram.totals()).containsExactly(1, 0);
        assertThat(row(bram, "shame").cells().get(1).ownShare()).isZero();
        Frequencies interview = Frequencies.of(study, Scope.of(study.transcripts().get(1)));
        assertThat(interview.transcripts()).hasSize(1);
        assertThat(row(interview, "barriers").all()).isEqualTo(new Count(1, 1, 2));
        assertThat(row(interview, "barriers").people()).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void aShareIsThePartOfAllCodingsInThatTranscript() {
        StudyBuilder builder = new StudyBuilder().code("stigma").code("other").transcript("F1", "x".repeat(100));
        for (int i = 0; i < 81; i++) {
            builder.coding("F1", new Span(i, i + 1), i < 24 ? "stigma" : "other", "Ana");
        }
        Count stigma = row(Frequencies.of(builder.study()), "stigma").cells().get(0);

        assertThat(stigma).isEqualTo(new Count(24, 24, 81));
        assertThat(stigma.ownShare()).isEqualTo(0.2963, within(0.00005));
    }
}

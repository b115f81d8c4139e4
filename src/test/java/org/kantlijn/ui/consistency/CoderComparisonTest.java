package org.kantlijn.ui.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.ui.consistency.Comparison.Mark;

/** Two coders' work side by side. */
final class CoderComparisonTest {

    private static final Id<Coder> ANA = Id.ofCoder("Ana");
    private static final Id<Coder> BRAM = Id.ofCoder("Bram");

    private Study study;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        study = SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1", "P1: one two three four five six seven eight");
            small.transcript("F2", "P1: only Ana was here");
            small.code("fear");
            small.code("hope");
            small.coding("F1", "one two", "fear");
            small.coding("F1", "two three", "fear");
            small.coding("F1", "seven", "fear");
            small.coding("F1", "five", "hope");
            small.coding("F2", "Ana", "fear");
            small.actAs("Bram");
            small.coding("F1", "three four", "fear");
            small.coding("F1", " six", "hope");
            return small.work().study();
        });
    }

    private CodeRow row(String code) {
        return CoderComparison.of(study, ANA, BRAM).codes().stream().filter(row -> row.code().name().equals(code)).findFirst()
            .orElseThrow();
    }

    @Test
    void onlyTranscriptsThatBothCodedAreCounted() {
        Comparison comparison = CoderComparison.of(study, ANA, BRAM);

        assertThat(comparison.transcripts()).extracting(transcript -> transcript.title()).containsExactly("F1");
        assertThat(row("fear").byFirst()).isEqualTo(3);
        assertThat(row("fear").bySecond()).isEqualTo(1);
    }

    @Test
    void codingsThatShareACharacterAreOnePassage() {
        assertThat(row("fear").passages()).extracting(Comparison.Passage::mark).containsExactly(Mark.BOTH, Mark.FIRST);
        assertThat(row("fear").share()).isEqualTo(0.5);
    }

    @Test
    void passagesThatOnlyTouchAreApart() {
        assertThat(row("hope").passages()).extracting(Comparison.Passage::mark).containsExactly(Mark.FIRST, Mark.SECOND);
        assertThat(row("hope").share()).isZero();
    }

    @Test
    void lowestShareComesFirst() {
        assertThat(CoderComparison.of(study, ANA, BRAM).codes()).extracting(row -> row.code().name()).containsExactly("hope", "fear");
    }

    @Test
    void changingPlacesChangesTheMarks() {
        CodeRow fear = CoderComparison.of(study, BRAM, ANA).codes().get(1);

        assertThat(fear.passages()).extracting(Comparison.Passage::mark).containsExactly(Mark.BOTH, Mark.SECOND);
        assertThat(fear.count(Mark.SECOND)).isEqualTo(1);
    }

    @Test
    void codersStandInTheOrderOfTheirWork() {
        assertThat(CoderComparison.coders(study)).extracting(Coder::name).containsExactly("Ana", "Bram");
    }
}

package org.kantlijn.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.Material;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.intake.Correction;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;

/** Corrections of a coded transcript on a real study: what codings, turns and texts become. */
final class CorrectionsTest {

    @TempDir
    private Path folder;

    private SmallStudy small;

    @BeforeEach
    void open() throws Exception {
        small = SmallStudy.onEvents(() -> new SmallStudy(folder, Locale.ENGLISH));
        SmallStudy.onEvents(() -> {
            small.participant("Mod", Participant.Role.MODERATOR);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1", "Mod: What helped you moost?", "P1: A boss who lissens. And time, mostly time.",
                "Mod: Thank you Wilma.");
            small.code("boss");
            small.code("time");
            small.coding("F1", "A boss who lissens.", "boss");
            return small.coding("F1", "mostly time", "time");
        });
    }

    private Study study() {
        return small.work().study();
    }

    private Transcript transcript() {
        return study().transcripts().get(0);
    }

    private Coding coding(String code) {
        return study().codings().filter(coding -> coding.code().equals(new Id<>(code))).findFirst().orElseThrow();
    }

    private void take(String step, Material material) throws Exception {
        assertThat(SmallStudy.onEvents(() -> small.work().apply(step, material))).isTrue();
    }

    private void rewrite(int turn, String words) throws Exception {
        take("transcript.correct", Correction.rewritten(study(), transcript(), transcript().turns().all().get(turn).span(), words));
    }

    @Test
    void codingsFollowACorrectionAndKeepTheirWords() throws Exception {
        rewrite(0, "What helped you most, and what did not?");

        assertThat(study().text(transcript()).content()).startsWith("What helped you most, and what did not?\nA boss who lissens.");
        assertThat(study().quote(coding("boss"))).isEqualTo("A boss who lissens.");
        assertThat(study().quote(coding("time"))).isEqualTo("mostly time");
        assertThat(RecheckRow.of(study())).isEmpty();
    }

    @Test
    void aCodingWhoseWordsChangeIsListedUntilConfirmed() throws Exception {
        rewrite(1, "A boss who listens. And time, mostly time.");

        List<RecheckRow> rows = RecheckRow.of(study());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).why()).isEqualTo(Recheck.WORDS_CHANGED);
        assertThat(rows.get(0).before()).isEqualTo("A boss who lissens.");
        assertThat(rows.get(0).now()).isEqualTo("A boss who listens.");

        SmallStudy.onEvents(() -> small.work().apply("coding.confirm", RecheckRow.confirmed(rows)));
        assertThat(RecheckRow.of(study())).isEmpty();
    }

    @Test
    void undoBringsTheOldTextBack() throws Exception {
        Study before = study();
        rewrite(1, "A boss who listens.");
        assertThat(study().codings()).hasSize(2);

        SmallStudy.onEvents(() -> {
            small.work().undo();
            return null;
        });
        assertThat(study().text(transcript()).content()).isEqualTo(before.text(before.transcripts().get(0)).content());
        assertThat(study().quote(coding("time"))).isEqualTo("mostly time");
    }

    @Test
    void aChangedDescriptionIsToBeLookedAt() throws Exception {
        SmallStudy.onEvents(() -> small.step("code.describe", new CodeGuided(new Id<>("boss"), new Code.Guide("Being heard", "", "", ""))));
        SmallStudy.onEvents(() -> small.coding("F1", "Thank you", "boss"));
        SmallStudy.onEvents(() -> small.step("code.describe", new CodeGuided(new Id<>("boss"), new Code.Guide("Any boss", "", "", ""))));

        assertThat(RecheckRow.of(study())).extracting(RecheckRow::why, RecheckRow::before, RecheckRow::now)
            .containsExactly(tuple(Recheck.DEFINITION_CHANGED, "Being heard", "Any boss"));
    }

    @Test
    void aTurnIsGivenToSomebodyElse() throws Exception {
        int start = transcript().turns().all().get(1).span().start();
        SmallStudy.onEvents(() -> small.step("turn.reassign", new TurnReassigned(transcript().id(), start, "Mod")));
        assertThat(transcript().turns().all().get(1).speaker()).isEqualTo("Mod");
    }

    @Test
    void aTurnIsDividedBetweenTwoWords() throws Exception {
        int offset = study().text(transcript()).content().indexOf("And time");
        take("transcript.replace", new TurnEdits(study(), transcript()).split(offset, "P2").orElseThrow());

        assertThat(transcript().turns().all()).extracting(Turn::speaker).containsExactly("Mod", "P1", "P2", "Mod");
        assertThat(transcript().turns().all()).extracting(turn -> study().text(transcript()).slice(turn.span()))
            .containsExactly("What helped you moost?", "A boss who lissens.", "And time, mostly time.", "Thank you Wilma.");
        assertThat(study().quote(coding("time"))).isEqualTo("mostly time");
    }

    @Test
    void aTurnIsNotDividedAtItsEdges() {
        Span turn = transcript().turns().all().get(1).span();
        TurnEdits edits = new TurnEdits(study(), transcript());
        assertThat(edits.split(turn.start(), "P2")).isEmpty();
        assertThat(edits.split(turn.end(), "P2")).isEmpty();
    }

    @Test
    void turnsAreJoinedToThatOfTheFirst() throws Exception {
        take("transcript.replace", new TurnEdits(study(),
            transcript()).join(transcript().turns().all().get(1).span().start()).orElseThrow());

        assertThat(transcript().turns().all()).extracting(Turn::speaker).containsExactly("Mod", "Mod");
        assertThat(study().quote(coding("boss"))).isEqualTo("A boss who lissens.");
        assertThat(new TurnEdits(study(), transcript()).join(0)).isEmpty();
    }

    @Test
    void wholeWordsAreReplacedEverywhere() throws Exception {
        Occurrences names = Occurrences.of(study(), study().transcripts(), "Wilma", true);
        assertThat(names.count()).isEqualTo(1);
        assertThat(Occurrences.of(study(), study().transcripts(), "Wil", true).count()).isZero();
        assertThat(Occurrences.of(study(), study().transcripts(), "Wil", false).count()).isEqualTo(1);

        take("transcript.correct", names.replaced(study(), "P1"));
        assertThat(study().text(transcript()).content()).contains("Thank you P1.").doesNotContain("Wilma");
    }

    @Test
    void correctionsAreListedWithTheirWords() throws Exception {
        rewrite(0, "What helped you most?");
        RevisionsDialog dialog = SmallStudy.onEvents(() -> new RevisionsDialog(small.work(),
            Wording.of(CorrectCommands.class, Locale.ENGLISH), transcript()));

        assertThat(dialog.words()).contains("Ana").contains("[moost] → [most]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wordsOutsideACorrectionStayExactlyThoseCoded(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            Turn turn = transcript().turns().all().get(random.nextInt(transcript().turns().size()));
            String[] words = study().text(transcript()).slice(turn.span()).split(" ");
            words[random.nextInt(words.length)] = random.nextBoolean() ? "é👩‍🚒" + i : "x";
            String boss = study().quote(coding("boss"));
            boolean elsewhere = !turn.span().overlaps(coding("boss").span());
            take("transcript.correct", Correction.rewritten(study(), transcript(), turn.span(), String.join(" ", words)));
            if (elsewhere) {
                assertThat(study().quote(coding("boss"))).isEqualTo(boss);
            }
            assertThat(study().codings()).hasSize(2).allSatisfy(coding -> assertThat(study().quote(coding)).isNotEmpty());
        }
    }
}

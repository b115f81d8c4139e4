package org.kantlijn.ui.autocode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.autocode.AutoQuery.Extent;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.PlaceWords;

class AutoSearchTest {

    @TempDir
    private Path folder;

    private Study study;

    @BeforeEach
    void makeTranscripts() throws Exception {
        SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
        small.participant("P1", Participant.Role.PARTICIPANT);
        small.participant("P2", Participant.Role.PARTICIPANT);
        small.transcript("F1", "P1: Ik was moe. Zo moe dat ik sliep.", "P2: Vermoeiend, hè. Één keer.", "P1: Eén keer maar.");
        small.transcript("F2", "P2: Moe was ik niet.");
        study = small.work().study();
    }

    private List<String> found(AutoQuery.Source source, Extent extent) {
        AutoQuery query = new AutoQuery(source, study.transcripts(), extent);
        return new AutoSearch(study, () -> false).find(query).stream().map(this::words).toList();
    }

    private String words(Place place) {
        return study.text(study.transcript(place.transcript()).orElseThrow()).slice(place.span());
    }

    @Test
    void allTurnsOfSomebodyAreFound() {
        assertThat(found(new AutoQuery.OfSpeaker(new Id<>("P1")), Extent.WORDS))
            .containsExactly("Ik was moe. Zo moe dat ik sliep.", "Eén keer maar.");
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndAccentsInAllTranscripts() {
        assertThat(found(new AutoQuery.OfWords("moe", true), Extent.WORDS)).containsExactly("moe", "moe", "Moe");
        assertThat(found(new AutoQuery.OfWords("moe", false), Extent.WORDS)).containsExactly("moe", "moe", "moe", "Moe");
        assertThat(found(new AutoQuery.OfWords(" een keer", true), Extent.WORDS)).containsExactly("Één keer", "Eén keer");
    }

    @Test
    void asMuchAsIsWantedIsTakenInAndNothingTwice() {
        assertThat(found(new AutoQuery.OfWords("moe", true), Extent.SENTENCE))
            .containsExactly("Ik was moe.", "Zo moe dat ik sliep.", "Moe was ik niet.");
        assertThat(found(new AutoQuery.OfWords("moe", true), Extent.TURN))
            .containsExactly("Ik was moe. Zo moe dat ik sliep.", "Moe was ik niet.");
    }

    @Test
    void wordsOverTheEndOfALineAreFound() {
        assertThat(found(new AutoQuery.OfWords("sliep. vermoeiend", true), Extent.WORDS)).containsExactly("sliep.\nVermoeiend");
    }

    @Test
    void tooLittleFindsNothingAndWhatWasGivenUpEnds() {
        assertThat(found(new AutoQuery.OfWords("m", false), Extent.WORDS)).isEmpty();
        AutoQuery query = new AutoQuery(new AutoQuery.OfWords("moe", false), study.transcripts(), Extent.WORDS);
        assertThat(new AutoSearch(study, () -> true).find(query)).isEmpty();
    }

    @Test
    void aPassageIsShownAmongTheWordsAroundIt() {
        AutoQuery query = new AutoQuery(new AutoQuery.OfWords("zo moe", true), study.transcripts(), Extent.WORDS);
        List<AutoHit> hits = AutoHit.of(study, new AutoSearch(study, () -> false).find(query), new PlaceWords(Locale.ENGLISH, study));

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.where()).contains("F1", "P1", "1");
            assertThat(hit.before() + hit.words() + hit.after()).isEqualTo("Ik was moe. Zo moe dat ik sliep.");
        });
    }
}

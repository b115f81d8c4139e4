package org.kantlijn.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.testing.SmallStudy;

/** Words in all transcripts. */
final class TextSearchTest {

    private final TextSearch search = new TextSearch();
    private Study study;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        study = SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.participant("P2", Participant.Role.PARTICIPANT);
            small.participant("Mod", Participant.Role.MODERATOR);
            small.transcript("F1 Coaches", "Mod: Een café, of geen café?", "P1: Het CAFE is mijn cafe\u0301.", "P2: Zo’n dag.");
            small.transcript("F2 Others", "P2: Geen idee, zo'n ding.");
            return small.work().study();
        });
    }

    private List<String> found(String typed) {
        return search.search(study, typed, () -> false).groups().stream().flatMap(group -> group.hits().stream())
            .map(hit -> study.text(hit.transcript()).slice(hit.span())).toList();
    }

    @Test
    void caseAndAccentsMakeNoDifferenceAndHitsAreTheWordsThemselves() {
        assertThat(found("Café")).containsExactly("café", "café", "CAFE", "cafe\u0301");
        assertThat(found("cafe")).hasSize(4);
    }

    @Test
    void apostrophesAreAlike() {
        assertThat(found("zo'n")).containsExactly("Zo’n", "zo'n");
    }

    @Test
    void hitsAreGroupedByTranscriptAndCountedByPerson() {
        Findings findings = search.search(study, "geen", () -> false);

        assertThat(findings.hits()).isEqualTo(2);
        assertThat(findings.groups()).extracting(group -> group.transcript().title()).containsExactly("F1 Coaches", "F2 Others");
        assertThat(findings.voices()).extracting(voice -> voice.participant().code()).containsExactly("P2", "Mod");
        assertThat(findings.people()).isEqualTo(1);
    }

    @Test
    void contextEndsWithTheParagraph() {
        Hit hit = search.search(study, "dag", () -> false).groups().get(0).hits().get(0);

        assertThat(study.text(hit.transcript()).slice(hit.paragraph())).isEqualTo("Zo’n dag.");
    }

    @Test
    void oneCharacterFindsNothing() {
        assertThat(found("c")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void searchThatIsNoLongerWantedEnds() {
        assertThat(search.search(study, "geen", () -> true).groups()).isEmpty();
    }
}

package org.kantlijn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Code;
import org.kantlijn.study.Study;
import org.kantlijn.ui.evidence.StudyEvidence;

/** Fragments put together by participant, transcript and code, and what a theme rests on. */
final class ReviewRowsTest {

    private final Study study = new StudyBuilder().participant("P1", "clients").participant("P2", "clients").participant("P3", "bosses")
        .transcript("F1", "P1: fear one", "P2: fear two and shame", "P2: shame three").transcript("F2", "P3: money four")
        .code("fear").code("shame").code("money")
        .coding("F1", "fear one", "fear").coding("F1", "fear two and shame", "shame").coding("F1", "fear two and shame", "fear")
        .coding("F1", "shame three", "shame").coding("F2", "money four", "money")
        .theme("inside", null, "fear").theme("looks", "inside", "shame").theme("outside", null, "money", "shame").study();
    private final StudyEvidence evidence = StudyEvidence.of(study);

    private List<String> rows(int theme, Grouping grouping) {
        ThemeEvidence found = evidence.themes().get(theme);
        return new ReviewRows(study, found.theme(), found.whole(), "nobody").by(grouping).stream().map(ReviewRowsTest::words).toList();
    }

    private static String words(ReviewRow row) {
        if (row instanceof ReviewRow.Group group) {
            return "= " + group.name() + " " + group.fragments() + "/" + group.of() + (group.loud() ? " loud" : "");
        }
        ReviewRow.Passage passage = (ReviewRow.Passage) row;
        return passage.quote() + " " + passage.codes().stream().map(Code::name).toList();
    }

    @Test
    void loudestParticipantComesFirst() {
        assertThat(rows(0, Grouping.PARTICIPANT)).containsExactly("= F1 P2 2/3 loud", "fear two and shame [shame, fear]",
            "shame three [shame]", "= F1 P1 1/3", "fear one [fear]");
    }

    @Test
    void transcriptsKeepTheirOrder() {
        assertThat(rows(2, Grouping.TRANSCRIPT)).containsExactly("= F1 2/3", "fear two and shame [shame, fear]", "shame three [shame]",
            "= F2 1/3", "money four [money]");
    }

    @Test
    void fragmentWithTwoCodesOfTheThemeStandsUnderBoth() {
        assertThat(rows(0, Grouping.CODE)).containsExactly("= fear 2/3", "fear one [fear]", "fear two and shame [shame, fear]",
            "= shame 2/3", "fear two and shame [shame, fear]", "shame three [shame]");
    }

    @Test
    void footingNamesTheLargestVoiceAndWhatRemainsWithoutIt() {
        Footing footing = Footing.of(evidence, evidence.themes().get(0));

        assertThat(footing.groups()).containsExactly(new Footing.Group("clients", List.of(1, 2), 2),
            new Footing.Group("bosses",
            List.of(0), 0));
        assertThat(footing.without().name()).isEqualTo("F1 P2");
        assertThat(footing.without().fragments()).isEqualTo(1);
        assertThat(footing.without().people()).isEqualTo(1);
    }

    @Test
    void overlapLeavesTheThemesOwnSubthemesOut() {
        Footing footing = Footing.of(evidence, evidence.themes().get(0));

        assertThat(footing.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.theme().name()).isEqualTo("outside");
            assertThat(overlap.shared()).isEqualTo(2);
        });
    }
}

package org.kantlijn.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.StudyEvidence;

/** What the report says of a theme, and what is looked at before. */
final class ChecksTest {

    private final Study study = new StudyBuilder().participant("P1", "").participant("P2", "").moderator("Mod")
        .transcript("F1", "P1: one two three four five six seven eight", "P2: yes", "Mod: and then", "P2: loose end")
        .code("fear").code("shame").code("money").code("never")
        .coding("F1", "one two three four five six seven eight", "fear").coding("F1", "yes", "fear").coding("F1", "yes", "shame")
        .coding("F1", "loose end", "money")
        .theme("inside", null, "fear").theme("looks", "inside", "shame")
        .with(new ThemeDefined(new Id<>("looks"), "",
            "what it is")).study();
    private final StudyEvidence evidence = StudyEvidence.of(study);

    @Test
    void whatDeservesALookIsCounted() {
        Checks checks = Checks.of(evidence);

        assertThat(checks.undefined()).extracting(Theme::name).containsExactly("inside");
        assertThat(checks.loose()).extracting(Code::name).containsExactly("money");
        assertThat(checks.looseFragments()).isEqualTo(1);
        assertThat(checks.fragments()).isEqualTo(3);
        assertThat(checks.unheard()).containsExactly("F1 P2");
        assertThat(checks.people()).isEqualTo(2);
    }

    @Test
    void pageCountsEachCodeOfTheThemeAndItsSubthemes() {
        ReportPage page = ReportPage.of(evidence, evidence.themes().get(0));

        assertThat(page.frequencies()).extracting(row -> row.code().name() + " " + row.fragments() + " " + row.people() + " " + row.share())
            .containsExactly("fear 2 2 1.0", "shame 1 1 0.5");
    }
}

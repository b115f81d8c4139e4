package org.kantlijn.ui.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.Change;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** What moving cards changes. */
final class ThemeEditsTest {

    private static final Id<Theme> RISK = new Id<>("risk");
    private static final Id<Theme> HELP = new Id<>("help");
    private static final Id<Theme> MADE = new Id<>("made");

    private final StudyBuilder builder = new StudyBuilder().code("telling").code("hiding").code("boss").code("peers")
        .theme("risk", null, "telling", "hiding").theme("help", null, "boss");

    private ThemeEdits edits() {
        return new ThemeEdits(builder.study());
    }

    private Study after(List<Change> changes) {
        changes.forEach(builder::with);
        return builder.study();
    }

    private static List<String> codes(Study study, Id<Theme> theme) {
        return study.theme(theme).orElseThrow().codes().stream().map(Id::value).toList();
    }

    private static ThemeEdits.Move move(String code, Id<Theme> from, boolean keep) {
        return new ThemeEdits.Move(new Id<Code>(code), from, keep);
    }

    @Test
    void movedCardLeavesItsThemeAndStandsWhereItWasDropped() {
        Study study = after(edits().place(move("boss", HELP, false), RISK, 1));

        assertThat(codes(study, RISK)).containsExactly("telling", "boss", "hiding");
        assertThat(codes(study, HELP)).isEmpty();
    }

    @Test
    void keptCardLiesUnderBothThemes() {
        Study study = after(edits().place(move("boss", HELP, true), RISK, 9));

        assertThat(codes(study, RISK)).containsExactly("telling", "hiding", "boss");
        assertThat(codes(study, HELP)).containsExactly("boss");
    }

    @Test
    void cardIsMovedDownAndUpWithinItsTheme() {
        assertThat(codes(after(edits().place(move("telling", RISK, false), RISK, 2)), RISK)).containsExactly("hiding", "telling");
        assertThat(codes(after(edits().place(move("telling", RISK, false), RISK, 0)), RISK)).containsExactly("telling", "hiding");
    }

    @Test
    void cardThatIsDroppedWhereItLiesChangesNothing() {
        assertThat(edits().place(move("telling", RISK, false), RISK, 0)).isEmpty();
        assertThat(edits().place(move("telling", RISK, false), RISK, 1)).isEmpty();
        assertThat(edits().takeOut(new Id<>("peers"), null)).isEmpty();
    }

    @Test
    void looseCardBecomesAThemeOfItsOwn() {
        Study study = after(edits().createWith(move("peers", null, false), MADE, "together"));

        assertThat(study.theme(MADE).orElseThrow().name()).isEqualTo("together");
        assertThat(codes(study, MADE)).containsExactly("peers");
    }

    @Test
    void joinedCardsBecomeASubthemeOfTheThemeInWhichTheyMeet() {
        Study study = after(edits().join(move("boss", HELP, false), new Id<>("hiding"), RISK, new ThemeAdded(MADE, "silence", RISK)));

        assertThat(study.theme(MADE).orElseThrow().parent()).isEqualTo(RISK);
        assertThat(codes(study, MADE)).containsExactly("hiding", "boss");
        assertThat(codes(study, RISK)).containsExactly("telling");
        assertThat(codes(study, HELP)).isEmpty();
    }

    @Test
    void codeIsNotJoinedWithItself() {
        assertThat(edits().join(move("hiding", HELP, false), new Id<>("hiding"), RISK, new ThemeAdded(MADE, "silence", RISK))).isEmpty();
    }

    @Test
    void subthemesOfADeletedThemeStandAsMainThemes() {
        builder.theme("shame", "risk", "peers");

        Study study = after(edits().delete(RISK));

        assertThat(study.theme(RISK)).isEmpty();
        assertThat(study.subthemes(null)).extracting(Theme::name).containsExactly("help", "shame");
        assertThat(study.themesOf(new Id<>("telling"))).isEmpty();
    }

    @Test
    void emptyOrEqualNamesChangeNothing() {
        assertThat(edits().rename(RISK, " ")).isEmpty();
        assertThat(edits().rename(RISK, "risk ")).isEmpty();
        assertThat(edits().rename(RISK, "Openness")).hasSize(1);
        assertThat(edits().essence(RISK, "")).isEmpty();
        assertThat(edits().toMain(RISK)).isEmpty();
    }

    @Test
    void freshNameIsOneThatNoThemeHas() {
        assertThat(edits().freshName("new")).isEqualTo("new");
        assertThat(edits().freshName("risk")).isEqualTo("risk 2");
    }
}

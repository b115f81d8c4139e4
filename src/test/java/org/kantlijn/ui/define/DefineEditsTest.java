package org.kantlijn.ui.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** What writing about a theme changes, and what a theme still lacks. */
final class DefineEditsTest {

    private static final Id<Theme> RISK = new Id<>("risk");

    private final StudyBuilder builder = new StudyBuilder().theme("risk", null);

    @Test
    void blanksAroundWhatWasWrittenAreLeftOut() {
        assertThat(new DefineEdits(builder.study()).define(RISK, " a gamble ", "")).containsExactly(new ThemeDefined(RISK, "a gamble", ""));
        assertThat(new DefineEdits(builder.study()).messages(RISK, List.of("one", " ", "two")))
            .containsExactly(new KeyMessagesSet(RISK, List.of("one", "two")));
    }

    @Test
    void nothingNewChangesNothing() {
        DefineEdits edits = new DefineEdits(builder.study());

        assertThat(edits.define(RISK, " ", "")).isEmpty();
        assertThat(edits.messages(RISK, List.of(""))).isEmpty();
        assertThat(edits.rename(RISK, "")).isEmpty();
        assertThat(edits.status(RISK, Theme.Status.CANDIDATE)).isEmpty();
        assertThat(edits.rename(new Id<>("gone"), "name")).isEmpty();
    }

    @Test
    void themeWithoutAnythingLacksAllThatCanBeWritten() {
        Study study = builder.study();
        Theme theme = study.theme(RISK).orElseThrow();

        assertThat(Missing.of(theme, null)).containsExactly(Missing.ESSENCE, Missing.DEFINITION, Missing.KEY_MESSAGE);
        assertThat(Missing.of(theme, ThemeEvidence.of(study).get(0).whole())).contains(Missing.CODES);
    }

    @Test
    void themeOfOneVoiceIsAsked() {
        Study study = new StudyBuilder().participant("P1", "clients").transcript("F1", "P1: one two three four five six seven eight")
            .code("fear").coding("F1", "one two three four five six seven eight", "fear").theme("risk", null, "fear")
            .with(new ThemeDefined(RISK, "essence", "definition")).with(new KeyMessagesSet(RISK, List.of("message"))).study();

        assertThat(Missing.of(study.theme(RISK).orElseThrow(), ThemeEvidence.of(study).get(0).whole())).containsExactly(Missing.ONE_VOICE);
    }
}

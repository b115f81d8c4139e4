package org.kantlijn.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.work.Selection;

/** When figures are counted anew. */
final class FeedTest {

    @TempDir
    private Path folder;

    @Test
    void figuresAreCountedOnlyWhileTheirScreenIsInSight() throws Exception {
        List<Integer> taken = new ArrayList<>();
        SmallStudy small = SmallStudy.onEvents(() -> {
            SmallStudy made = new SmallStudy(folder, Locale.ENGLISH);
            made.work().selection().step().set(Selection.Step.CODE);
            new Feed<>(made.work(), Selection.Step.THEMES, study -> study.themes().size(), taken::add).freshen();
            made.step("theme.create", new ThemeAdded(new Id<>("one"), "One", null));
            made.step("theme.create", new ThemeAdded(new Id<>("two"), "Two", null));
            return made;
        });
        assertThat(taken).isEmpty();
        SmallStudy.onEvents(() -> {
            small.work().selection().step().set(Selection.Step.THEMES);
            return null;
        });
        SmallStudy.until(() -> !taken.isEmpty());

        assertThat(taken).containsExactly(2);
    }

    @Test
    void onlyTheNewestOfSeveralCountsIsTaken() throws Exception {
        List<Integer> taken = new ArrayList<>();
        SmallStudy.onEvents(() -> {
            SmallStudy made = new SmallStudy(folder, Locale.ENGLISH);
            made.work().selection().step().set(Selection.Step.THEMES);
            new Feed<>(made.work(), Selection.Step.THEMES, study -> study.themes().size(), taken::add).freshen();
            made.step("theme.create", new ThemeAdded(new Id<>("one"), "One", null));
            made.step("theme.create", new ThemeAdded(new Id<>("two"), "Two", null));
            return null;
        });
        SmallStudy.until(() -> taken.contains(2));

        assertThat(taken).containsExactly(2);
    }
}

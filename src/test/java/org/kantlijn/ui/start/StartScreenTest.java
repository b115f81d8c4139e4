package org.kantlijn.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.settings.Preferences;
import org.kantlijn.settings.Preferences.Recent;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Look;

/** The start screen, worked by its actions. */
final class StartScreenTest {

    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void dress() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            return null;
        });
    }

    /** Writes down what the screen leads to. */
    private final class Recorder implements StartScreen.Actions {

        @Override
        public void newStudy() {
            done.add("new");
        }

        @Override
        public void openStudy() {
            done.add("open");
        }

        @Override
        public void openSample() {
            done.add("sample");
        }

        @Override
        public void openRecent(Recent study) {
            done.add("recent " + study.title());
        }

        @Override
        public void forget(Recent study) {
            done.add("forget " + study.title());
        }

        @Override
        public void speak(String language) {
            done.add(language);
        }
    }

    private StartScreen screen(Preferences preferences) throws Exception {
        return SmallStudy.onEvents(() -> new StartScreen(Locale.ENGLISH, preferences, new Recorder()));
    }

    private Preferences preferences(String... titles) throws Exception {
        Preferences preferences = Preferences.fresh();
        for (String title : titles) {
            Path path = Files.createDirectories(folder.resolve(title + ".kantlijn"));
            preferences = preferences.opened(new Recent(path.toString(), title, Instant.now(), List.of()));
        }
        return preferences;
    }

    private static void perform(JComponent component, String action) throws Exception {
        SmallStudy.onEvents(() -> {
            component.getActionMap().get(action).actionPerformed(null);
            return null;
        });
    }

    @Test
    void keysOfTheWaysToBeginWorkAnywhereOnTheScreen() throws Exception {
        StartScreen screen = screen(preferences());

        perform(screen, "study.new");
        perform(screen, "study.open");
        perform(screen, "study.sample");

        assertThat(done).containsExactly("new", "open", "sample");
    }

    @Test
    void deleteTakesAStudyOffTheListOnly() throws Exception {
        StartScreen screen = screen(preferences("first", "second"));

        perform(screen.focus(), "recent.forget");

        assertThat(done).containsExactly("forget second");
        assertThat(folder.resolve("second.kantlijn")).exists();
    }

    @Test
    void keyboardBeginsAtTheFirstWayWhenThereAreNoStudies() throws Exception {
        assertThat(screen(preferences()).focus()).isInstanceOf(StartEntry.class);
    }
}

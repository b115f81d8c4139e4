package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.workspace.OpenStudy;

/** Palette, list of keys and contrast in the real window. */
class FindingWalkTest {

    @TempDir
    private Path home;

    private Path newStudy() throws Exception {
        Path folder = home.resolve("Proef.kantlijn");
        try (OpenStudy open = new TrialStudies(Machine.at(home), home).create(folder, "Proef", "Hoe begint het?", "Ana")) {
            open.apply("code.create", new CodeAdded(new Id<>("stil"), "stilvallen", null, Colour.BLUE, Code.Guide.EMPTY));
        }
        return folder;
    }

    private static JTextField field(WindowDriver window, String name) throws Exception {
        return window.find(JTextField.class, f -> name.equals(f.getAccessibleContext().getAccessibleName())).orElseThrow();
    }

    @Test
    void aCodeIsGoneToFromThePaletteWhichClosesByItself() throws Exception {
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            window.command("palette.open");
            JTextField field = field(window, "Zoek een actie, code, transcript of deelnemer");
            window.type(field, "stilv");
            window.press(field, "ENTER");
            window.settle();
            assertThat(WindowDriver.onEventThread(() -> window.desk().selection().code().get())).isEqualTo(new Id<Code>("stil"));
            assertThat(WindowDriver.onEventThread(field::isShowing)).isFalse();
            assertThat(new PreferencesFile(home).load().lately()).containsExactly("code stil");
        }
    }

    @Test
    void aKeyIsChangedInTheListOfKeysAndKept() throws Exception {
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            window.command("keys.show");
            JTextField field = field(window, "Filter op actie of toets");
            window.type(field, "volgend fragment");
            window.press(field, "ENTER");
            window.press(field, "ctrl K");
            assertThat(window.desk().commands().get("fragment.next").key()).isEqualTo(KeyStroke.getKeyStroke("F3"));
            window.press(field, "ctrl K");
            assertThat(window.desk().commands().get("fragment.next").key()).isEqualTo(KeyStroke.getKeyStroke("ctrl K"));
            assertThat(window.desk().commands().get("palette.open").key()).isNull();
            assertThat(new PreferencesFile(home).load().keys()).isEqualTo(Map.of("fragment.next", "ctrl K", "palette.open", ""));
            window.command("language.en");
            assertThat(window.desk().commands().get("fragment.next").keyWords()).isEqualTo("Ctrl+K");
        }
    }

    @Test
    void highContrastIsSwitchedAndKept() throws Exception {
        try (WindowDriver window = new WindowDriver(home, newStudy())) {
            window.command("look.contrast");
            assertThat(WindowDriver.onEventThread(Tone::highContrast)).isTrue();
            assertThat(new PreferencesFile(home).load().highContrast()).isTrue();
            window.command("look.contrast");
            assertThat(WindowDriver.onEventThread(Tone::highContrast)).isFalse();
        }
    }
}

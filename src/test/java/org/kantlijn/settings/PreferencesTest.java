package org.kantlijn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    private Path home;

    @Test
    void keysContrastAndWhatWasChosenLatelyAreThereAgain() {
        PreferencesFile file = new PreferencesFile(home);
        Preferences chosen = Preferences.fresh().highContrast(true).keyed(Map.of("fragment.next", "ctrl shift J")).lately(List.of("code x"))
            .dark(true).speaking("nl");
        file.save(chosen);
        assertThat(file.load()).isEqualTo(chosen);
    }

    @Test
    void whatAnEarlierVersionDidNotKnowIsAsForANewUser() throws Exception {
        Files.writeString(home.resolve("preferences.json"), "{\"version\":1,\"language\":\"nl\",\"dark\":true}");
        Preferences read = new PreferencesFile(home).load();
        assertThat(read.dark()).isTrue();
        assertThat(read.highContrast()).isFalse();
        assertThat(read.keys()).isEmpty();
        assertThat(read.lately()).isEmpty();
    }

    @Test
    void onlySoMuchIsRemembered() {
        List<String> many = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        assertThat(Preferences.fresh().lately(many).lately()).hasSizeLessThan(100).startsWith("0", "1");
    }
}

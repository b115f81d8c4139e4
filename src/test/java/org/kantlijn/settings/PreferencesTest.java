package org.kantlijn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void everythingThatAUserChoseIsThereAgain() {
        Reading reading = Reading.USUAL.snapping(Reading.Snap.SENTENCES).marking(Reading.Marking.UNDERLINE).sans(true).spaced(120).wide(90)
            .showing(Reading.Extra.TIMES, true).showing(Reading.Extra.LINES, true).at("een", 12).at("twee", 34).at("een", 56);
        Preferences chosen = Preferences.fresh().speaking("en").codedBy("Zoë \"Z\"").withTextSize(20).sized("codebook", 300)
            .opened(new Preferences.Recent("/studies/één", "Één", Instant.parse("2026-03-02T12:00:00.123456789Z"), List.of(0.0, 0.25, 1.0)))
            .reading(reading);
        PreferencesFile file = new PreferencesFile(home);
        file.save(chosen);
        Preferences read = file.load();
        assertThat(read).isEqualTo(chosen);
        assertThat(read.reading().last(id -> true)).contains("een");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "5", "{\"language\":\"nl\"", "{\"language\"}",
        "{\"dark\":true} junk", "{\"dark\":true}{}"})
    void aFileThatIsNoneGivesThePreferencesOfANewUser(String content) throws Exception {
        Files.writeString(home.resolve("preferences.json"), content);
        assertThat(new PreferencesFile(home).load()).isEqualTo(Preferences.fresh());
    }

    @Test
    void whatCannotBeUnderstoodCostsNothingElse() throws Exception {
        Files.writeString(home.resolve("preferences.json"), """
            {"version": "x", "language": 5, "dark": true, "coder": [], "textSize": "big", "sizes": {"a": 1, "b": "x", "c": null},
            "recent": [null, 5, {"path": "p"}, {"path": "p", "title": "t", "at": "yesterday", "steps": []},
            {"path": "q", "title": "t", "at": "2026-03-02T12:00:00Z", "steps": [0.5, null], "more": {}}],
            "keys": {"a": "b", "c": {}}, "lately": ["x", {}],
            "reading": {"snap": "NEVER", "extras": ["LINES", "MORE"]}, "later": [1, [2]]}""");
        Preferences read = new PreferencesFile(home).load();
        assertThat(read.dark()).isTrue();
        assertThat(read.textSize()).isEqualTo(16);
        assertThat(read.sizes()).isEqualTo(Map.of("a", 1));
        assertThat(read.recent()).extracting(Preferences.Recent::path).containsExactly("q");
        assertThat(read.keys()).isEqualTo(Map.of("a", "b"));
        assertThat(read.lately()).containsExactly("x");
        assertThat(read.reading()).isEqualTo(Reading.USUAL.showing(Reading.Extra.LINES, true));
    }

    @Test
    void onlySoMuchIsRemembered() {
        List<String> many = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        assertThat(Preferences.fresh().lately(many).lately()).hasSizeLessThan(100).startsWith("0", "1");
    }
}

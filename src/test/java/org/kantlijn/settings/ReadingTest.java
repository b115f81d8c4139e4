package org.kantlijn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    @TempDir
    private Path home;

    private Preferences read(String json) throws Exception {
        Files.writeString(home.resolve("preferences.json"), json);
        return new PreferencesFile(home).load();
    }

    @Test
    void howSomebodyReadsIsRememberedWhole() {
        Reading reading = Reading.USUAL.snapping(Reading.Snap.SENTENCES).marking(Reading.Marking.UNDERLINE).sans(true).spaced(120).wide(80)
            .showing(Reading.Extra.TIMES, true).showing(Reading.Extra.LINES, true).showing(Reading.Extra.LINES, false).at("t1", 40);
        new PreferencesFile(home).save(Preferences.fresh().reading(reading));

        assertThat(new PreferencesFile(home).load().reading()).isEqualTo(reading);
        assertThat(reading.extras()).containsExactly(Reading.Extra.TIMES);
    }

    @Test
    void whatAFileDoesNotKnowIsAsForANewUser() throws Exception {
        assertThat(read("{\"language\": \"nl\"}").reading()).isEqualTo(Reading.USUAL);
        Preferences later = read("{\"language\": \"nl\", \"coder\": \"Ana\","
            + " \"reading\": {\"snap\": \"PARAGRAPHS\", \"extras\": [\"TIMES\", \"SMELLS\"]}}");
        assertThat(later.coder()).isEqualTo("Ana");
        assertThat(later.reading()).isEqualTo(Reading.USUAL.showing(Reading.Extra.TIMES, true));
    }

    @Test
    void linesStayReadableWhateverIsAskedFor() {
        assertThat(Reading.USUAL.spaced(1000).wide(-5)).extracting(Reading::spacing, Reading::width).containsExactly(160, 60);
    }

    @Test
    void thePlaceOfATranscriptReadLongestAgoIsForgottenFirst() {
        Reading reading = Reading.USUAL;
        for (int i = 0; i < 300; i++) {
            reading = reading.at("t" + i, i).at("t0", i);
        }
        assertThat(reading.places()).hasSize(200).containsEntry("t0", 299).containsEntry("t299", 299).doesNotContainKey("t1");
    }

    @Test
    void theTranscriptReadLastIsKnownAmongThoseOfAStudy() throws Exception {
        Reading reading = Reading.USUAL.at("a", 5).at("b", 7).at("other", 1).at("a", 9);
        Preferences kept = read("{\"reading\": {\"places\": {\"b\": 7, \"other\": 1, \"a\": 9}}}");
        assertThat(kept.reading()).isEqualTo(reading);
        assertThat(kept.reading().last(id -> true)).contains("a");
        assertThat(reading.last(id -> !id.equals("a"))).contains("other");
        assertThat(reading.last(id -> id.equals("none"))).isEmpty();
    }
}

package org.kantlijn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts in the program's own folder. */
class DraftsFileTest {

    private static final long PATIENCE_MS = 60_000;

    @TempDir
    private Path home;

    private final Path study = Path.of("studies", "one");

    private DraftsFile drafts(Path of) {
        return new PreferencesFile(home).drafts(of);
    }

    /** What is kept, without what is only being written. */
    private List<Path> files() {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".new")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void until(BooleanSupplier holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!holds.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void whatIsWrittenIsThereAgainThoughNobodyEndedTheProgram() throws Exception {
        DraftsFile drafts = drafts(study);
        drafts.keep("memo/text/m1", "Ik denk");
        drafts.keep("memo/text/m1", "Ik denk dat\n‘wachten’ 😀");
        until(() -> drafts(study).all().equals(Map.of("memo/text/m1", "Ik denk dat\n‘wachten’ 😀")));
        assertThat(files()).hasSize(1);
        drafts.close();
    }

    @Test
    void whoNeverPausesIsKeptToo() throws Exception {
        DraftsFile drafts = drafts(study);
        StringBuilder words = new StringBuilder();
        until(() -> {
            drafts.keep("memo/text/m1", words.append('a').toString());
            return !files().isEmpty();
        });
        drafts.remove("memo/text/m1");
        until(() -> files().isEmpty());
        drafts.close();
    }

    @Test
    void theLastWordsAreWrittenWhenTheStudyIsClosed() throws Exception {
        try (DraftsFile drafts = drafts(study)) {
            drafts.keep("memo/text/m1", "last");
        }
        until(() -> drafts(study).all().containsValue("last"));
    }

    @Test
    void aStudyThatIsOpenedAgainAtOnceHasTheLastWords() {
        PreferencesFile file = new PreferencesFile(home);
        for (int round = 0; round < 30; round++) {
            String words = "words " + round;
            try (DraftsFile drafts = file.drafts(study)) {
                drafts.keep("memo/text/m1", words);
            }
            assertThat(file.drafts(study).all()).containsEntry("memo/text/m1", words);
        }
    }

    @Test
    void nothingIsLeftOfWhatWasHandedOn() throws Exception {
        DraftsFile drafts = drafts(study);
        drafts.keep("memo/text/m1", "words");
        until(() -> !files().isEmpty());
        drafts.remove("memo/text/m1");
        until(() -> files().isEmpty());
        drafts.close();
    }

    @Test
    void twoStudiesDoNotKnowOfEachOther() throws Exception {
        Path other = Path.of("studies", "two");
        DraftsFile first = drafts(study);
        DraftsFile second = drafts(other);
        first.keep("memo/text/m1", "first");
        second.keep("memo/text/m1", "second");
        until(() -> files().size() == 2);
        first.remove("memo/text/m1");
        until(() -> files().size() == 1);
        assertThat(drafts(study).all()).isEmpty();
        assertThat(drafts(other).all()).containsValue("second");
        first.close();
        second.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"memo/te", "{\"a\":\"b\"}{\"c\":\"d\"}", "{\"a\":\"b\"} junk", "{\"a\":\"b\",\"c\":{\"words\":\"d\"}}"})
    void draftsThatCannotBeReadArePutAside(String content) throws Exception {
        DraftsFile drafts = drafts(study);
        drafts.keep("memo/text/m1", "words");
        until(() -> files().stream().anyMatch(file -> file.toString().endsWith(".json")));
        drafts.close();
        Files.writeString(files().get(0), content);
        assertThat(drafts(study).all()).isEmpty();
        assertThat(files()).singleElement().satisfies(file -> assertThat(file.toString()).endsWith(".unreadable"));
    }
}

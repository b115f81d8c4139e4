package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;

/** What sync tools and people do to a study folder while it is open: no step that was shown is lost, and it is told. */
class MeddledFolderTest {

    @TempDir
    private Path place;
    private Path path;
    private Desk desk;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void makeADesk() {
        path = place.resolve("study.kantlijn");
        desk = new Desk(place.resolve("home"));
    }

    private OpenStudy withCodes(String... names) throws PlainException {
        OpenStudy open = OpenStudy.create(path, "", "", desk.session("here", "Ana"));
        open.addListener(new StudyListener() {
            @Override
            public void changed(Study before, Study after, @Nullable Step step) {
                // Only what went wrong is looked at here.
            }

            @Override
            public void trouble(PlainException problem) {
                told.add(problem.told().in(Locale.ENGLISH));
            }
        });
        for (String name : names) {
            open.apply("code.create", Desk.code(name));
        }
        return open;
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(path.resolve("log"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().findFirst().orElseThrow();
        }
    }

    private List<String> codesOnDisk() throws PlainException {
        try (OpenStudy open = desk.open(path, "Ana")) {
            return open.study().codes().stream().map(Code::name).toList();
        }
    }

    @Test
    void aLogThatWasReplacedWhileOpenLosesNothing() throws IOException, PlainException {
        try (OpenStudy open = withCodes("one", "two")) {
            Path copy = Files.copy(log(), place.resolve("copy"));
            Files.move(copy, log(), StandardCopyOption.REPLACE_EXISTING);
            open.apply("code.create", Desk.code("three"));
            open.apply("code.create", Desk.code("four"));
        }
        assertThat(codesOnDisk()).containsExactly("one", "two", "three", "four");
        assertThat(told).singleElement().asString().contains("altered from outside");
    }

    @Test
    void aLogThatWasCutOffWhileOpenIsWrittenAgain() throws IOException, PlainException {
        try (OpenStudy open = withCodes("one", "two", "three")) {
            List<String> lines = Files.readAllLines(log());
            Files.write(log(), lines.subList(0, lines.size() - 2));
            open.apply("code.create", Desk.code("four"));
        }
        assertThat(codesOnDisk()).containsExactlyInAnyOrder("one", "two", "three", "four");
        assertThat(told).singleElement().asString().contains("the 2 steps that were no longer there");
    }

    @Test
    void aLogThatWasTakenAwayBeforeClosingIsWrittenAgain() throws IOException, PlainException {
        try (OpenStudy open = withCodes("one", "two")) {
            Files.delete(log());
            assertThat(open.study().codes()).hasSize(2);
        }
        assertThat(codesOnDisk()).containsExactly("one", "two");
    }

    @Test
    void linesThatAreMissingInTheMiddleAreTold() throws IOException, PlainException {
        withCodes("one", "two", "three", "four").close();
        List<String> lines = new ArrayList<>(Files.readAllLines(log()));
        lines.subList(3, 5).clear();
        Files.write(log(), lines);
        try (OpenStudy open = desk.open(path, "Ana")) {
            assertThat(open.findings()).extracting(finding -> finding.in(Locale.ENGLISH))
                .anyMatch(words -> words.contains("2 steps of writer"));
        }
    }

    @Test
    void aFolderThatWasMovedWhileOpenKeepsAllAndSaysSo() throws IOException, PlainException {
        OpenStudy open = withCodes("one");
        Path moved = Files.move(path, place.resolve("elsewhere.kantlijn"));
        assertThatExceptionOfType(PlainException.class).isThrownBy(() -> open.apply("code.create", Desk.code("two")))
            .withMessageContaining("no longer there");
        open.close();
        assertThat(path).doesNotExist();
        path = moved;
        assertThat(codesOnDisk()).containsExactly("one");
    }

    @Test
    void aStepOfANewerProgramThatArrivesWhileOpenEndsWriting() throws Exception {
        try (OpenStudy open = withCodes("one")) {
            open.watch();
            Files.writeString(path.resolve("log/other-0001.jsonl"), "{\"v\":99,\"id\":\"x1\",\"w\":\"other\",\"n\":1,\"clock\":9,"
                + "\"at\":\"2026-11-21T20:31:07Z\",\"coder\":\"c-bram\",\"step\":\"new.thing\",\"changes\":[{\"t\":\"new\"}]}\n",
                StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            for (int i = 0; i < 600 && told.isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertThat(open.isWritable()).isFalse();
            assertThat(told).anyMatch(words -> words.contains("newer Kantlijn"));
        }
    }
}

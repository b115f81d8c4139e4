package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.Step;
import org.kantlijn.wording.PlainException;

class StudyFolderTest {

    @TempDir
    private Path place;
    private Path study;
    private Machine machine;

    @BeforeEach
    void makeAStudy() throws PlainException {
        study = place.resolve("study.kantlijn");
        machine = new Machine(place.resolve("home"), "here");
        EmptyStudy.create(study);
    }

    private StudyFolder open() throws PlainException {
        return StudyFolder.open(study, machine, true);
    }

    private List<String> findings() throws PlainException {
        try (StudyFolder folder = open()) {
            return Folders.keys(folder.findings());
        }
    }

    private static void assertProblem(Executable attempt, String key, Path named) {
        assertThatExceptionOfType(PlainException.class).isThrownBy(attempt::execute).satisfies(problem -> {
            assertThat(problem.told().key()).isEqualTo(key);
            assertThat(problem.told().in(Locale.forLanguageTag("nl"))).contains(named.toString());
        });
    }

    @Test
    void aStudyIsNotMadeOverSomethingElse() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "x");
        assertProblem(() -> EmptyStudy.create(study), "folder.taken", study);
        assertProblem(() -> EmptyStudy.create(file), "folder.taken", file);
        assertProblem(() -> EmptyStudy.create(file.resolve("below")), "folder.unmakeable", file.resolve("below"));
        assertThat(file).hasContent("x");
    }

    @Test
    void aStudyIsMadeInAnEmptyFolder() throws IOException, PlainException {
        Path empty = Files.createDirectory(place.resolve("empty"));
        EmptyStudy.create(empty);
        assertThat(empty).isDirectoryContaining("glob:**/study.json");
    }

    @Test
    void whatIsNoStudyIsNotOpened() throws IOException {
        Path absent = place.resolve("absent");
        Path file = Files.writeString(place.resolve("file"), "x");
        assertProblem(() -> StudyFolder.open(absent, machine, true), "folder.absent", absent);
        assertProblem(() -> StudyFolder.open(file, machine, true), "folder.nostudy", file);
        assertProblem(() -> StudyFolder.open(place, machine, true), "folder.nostudy", place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"format\":0,\"id\":\"x\"}", "{\"format\":1}", "\u0000\u0000",
        "{\"id\":\"x\",\"format\":{\"format\":1}}", "{\"id\":{\"id\":\"x\"},\"format\":1}", "{\"format\":1,\"id\":\"x\",\"made\":[1]",
        "{\"format\":1,\"id\":\"x\"} <<<<<<<", "{\"format\":1,\"id\":\"x\"}{}", "{\"format\":99999999999,\"id\":\"x\"}"})
    void aDamagedCardOpensForReadingOnly(String content) throws IOException, PlainException {
        try (StudyFolder folder = open()) {
            Folders.append(folder, "a");
        }
        Files.writeString(study.resolve("study.json"), content);
        try (StudyFolder folder = open()) {
            assertThat(Folders.keys(folder.findings())).containsExactly("finding.card");
            assertThat(folder.isWritable()).isFalse();
            assertThat(folder.steps()).hasSize(1);
            assertProblem(() -> Folders.append(folder, "b"), "folder.readonly", study);
        }
    }

    @Test
    void aLaterFormatOpensForReadingOnly() throws IOException, PlainException {
        Files.writeString(study.resolve("study.json"), "{\"format\":2,\"id\":\"x\",\"shape\":{}}");
        assertThat(findings()).containsExactly("finding.format");
    }

    @Test
    void stepsOfALaterProgramOpenForReadingOnly() throws IOException, PlainException {
        Files.writeString(Folders.log(study, "bert", 1), "{\"v\":2,\"anything\":[]}\n");
        assertThat(findings()).containsExactly("finding.newer");
    }

    @Test
    void aFolderWithoutRightsOpensForReadingOnly() throws PlainException {
        Path log = study.resolve("log");
        Assumptions.assumeTrue(log.toFile().setWritable(false) && !Files.isWritable(log), "rights do not bind this user");
        assertThat(findings()).containsExactly("finding.norights");
    }

    @Test
    void aMissingLogFolderIsToldAndMadeAnew() throws IOException, PlainException {
        Files.delete(study.resolve("log"));
        try (StudyFolder folder = open()) {
            assertThat(Folders.keys(folder.findings())).containsExactly("finding.nolog");
            Folders.append(folder, "a");
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void unreadableLinesAreToldAndAllOthersAreThere() throws IOException, PlainException {
        Path log;
        try (StudyFolder folder = open()) {
            Folders.append(folder, "a");
            Folders.append(folder, "b");
            log = Folders.log(study, folder.writer().orElseThrow(), 1);
        }
        List<String> lines = Files.readAllLines(log);
        Files.writeString(log, lines.get(0) + "\r\nspoiled\n \t\r\n\n" + lines.get(1) + "\n{\"v\":1,");
        try (StudyFolder folder = open()) {
            assertThat(folder.steps()).hasSize(2);
            assertThat(folder.torn()).isEqualTo(2);
            assertThat(folder.isWritable()).isTrue();
            assertThat(folder.findings()).extracting(f -> f.message().key(), f -> f.message().arguments())
                .containsExactly(
                    tuple("finding.torn", List.of(log.getFileName().toString(), 2)),
                    tuple("finding.torn.last", List.of(log.getFileName().toString(), 6)));
        }
    }

    @Test
    void theLineThatIsUnreadableInALongLogIsNamed() throws IOException, PlainException {
        Path log;
        try (StudyFolder folder = open()) {
            for (int i = 0; i < 3000; i++) {
                Folders.append(folder, "code " + i + " of many");
            }
            log = Folders.log(study, folder.writer().orElseThrow(), 1);
        }
        assertThat(Files.size(log)).isGreaterThan(1 << 19);
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        lines.set(1499, "spoiled");
        lines.set(2998, "spoiled");
        Files.write(log, lines);
        String name = log.getFileName().toString();
        try (StudyFolder folder = open()) {
            assertThat(folder.steps()).extracting(Step::n).isSorted().hasSize(2998).doesNotContain(1500L, 2999L);
            assertThat(folder.findings()).extracting(f -> f.message().key(), f -> f.message().arguments()).contains(
                tuple("finding.torn", List.of(name, 1500)), tuple("finding.torn", List.of(name, 2999)));
        }
    }

    @Test
    void zeroBytesThatAPowerCutLeavesAreTold() throws IOException, PlainException {
        Files.write(Folders.log(study, "bert", 1), new byte[40]);
        assertThat(findings()).containsExactly("finding.torn.last");
    }

    @Test
    void twoStepsWithOneNumberAreBothKeptAndTold() throws IOException, PlainException {
        Path log = twiceTheFirstStep("\"id\":\"", "\"id\":\"other-");
        try (StudyFolder folder = open()) {
            assertThat(folder.steps()).hasSize(2);
            assertThat(Folders.keys(folder.findings())).containsExactly("finding.twin");
        }
        assertThat(log).exists();
    }

    @Test
    void aStepAlteredInOneCopyIsToldAndTheSameOneIsTakenEverywhere() throws IOException, PlainException {
        Path log = twiceTheFirstStep("\"name\":\"a\"", "\"name\":\"b\"");
        Path copy = log.resolveSibling("copy.jsonl");
        List<Step> steps;
        try (StudyFolder folder = open()) {
            assertThat(Folders.keys(folder.findings())).containsExactly("finding.altered");
            assertThat(folder.steps()).hasSize(1);
            steps = folder.steps();
        }
        Files.move(copy, log.resolveSibling("0-copy.jsonl"));
        try (StudyFolder folder = open()) {
            assertThat(folder.steps()).isEqualTo(steps);
        }
    }

    private Path twiceTheFirstStep(String part, String replacement) throws IOException, PlainException {
        Path log;
        try (StudyFolder folder = open()) {
            Folders.append(folder, "a");
            log = Folders.log(study, folder.writer().orElseThrow(), 1);
        }
        Files.writeString(log.resolveSibling("copy.jsonl"), Files.readString(log).replaceFirst(part, replacement));
        return log;
    }

    @Test
    void aClockAtTheEndOfAllNumbersStopsNobody() throws IOException, PlainException {
        byte[] line = ("{\"v\":1,\"id\":\"far\",\"w\":\"bert\",\"n\":" + StepCodec.HIGHEST + ",\"clock\":" + StepCodec.HIGHEST
            + ",\"at\":\"2026-03-02T12:00:00Z\",\"coder\":\"c-b\",\"step\":\"x\"}").getBytes(StandardCharsets.UTF_8);
        Folders.write(Folders.log(study, "bert", 1), List.of(line));
        try (StudyFolder folder = open()) {
            Folders.append(folder, "a");
        }
        try (StudyFolder folder = open()) {
            assertThat(folder.torn()).isZero();
            assertThat(folder.steps()).hasSize(2);
        }
    }
}

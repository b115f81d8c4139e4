package org.kantlijn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Step;
import org.kantlijn.intake.codebook.CodebookReader;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

class SampleStudyTest {

    private static final Path READY = Path.of("projects", SampleStudy.FOLDER);
    private static final ZoneId WALL = ZoneId.of("Europe/Amsterdam");

    @TempDir
    private static Path folder;

    private static Machine machine;
    private static SampleStudy.Made made;

    @BeforeAll
    static void makeIt() throws PlainException {
        machine = new Machine(folder.resolve("home"), "test");
        made = SampleStudy.create(folder.resolve(SampleStudy.FOLDER), machine);
    }

    private static OpenStudy open(Path path, boolean writing) throws PlainException {
        return OpenStudy.open(path, new OpenStudy.Session(machine, "Ana", InstantSource.system(), writing, Runnable::run));
    }

    private static OpenStudy open() throws PlainException {
        return open(made.folder(), false);
    }

    @Test
    void itHasAllOfItsMaterial() throws PlainException {
        try (OpenStudy open = open()) {
            Study study = open.study();
            assertThat(study.title()).isEqualTo("Terug naar werk");
            assertThat(study.question()).isNotBlank();
            assertThat(study.transcripts()).extracting(Transcript::code).containsExactly("F1", "F2", "F3", "A1", "A2", "E1");
            assertThat(study.coders()).extracting(Coder::name).containsExactly("Ana", "Bram", "Carla");
            assertThat(made).isEqualTo(new SampleStudy.Made(made.folder(), 6, 24, 502, 6, open.steps()));
            assertThat(study.codings().count()).isEqualTo(502);
            assertThat(study.memos(Memo.Subject.LOGBOOK)).hasSize(14);
            assertThat(study.memos()).hasSize(14 + 37);
            assertThat(open.findingsOfAllTexts()).isEmpty();
        }
    }

    @Test
    void everyParticipantIsDescribed() throws PlainException {
        try (OpenStudy open = open()) {
            assertThat(open.study().participants()).hasSize(29).allSatisfy(participant -> assertThat(participant.group()).isNotBlank());
            assertThat(open.study().participants()).filteredOn(participant -> !participant.isModerator()).hasSize(23)
                .allSatisfy(participant -> assertThat(participant.attributes())
                    .containsOnlyKeys("geslacht", "leeftijd", "sector", "ervaring"));
            assertThat(open.study().participants()).filteredOn(Participant::isModerator).hasSize(6);
        }
    }

    @Test
    void itsHistoryIsThatOfWeeksOfWork() throws PlainException {
        try (OpenStudy open = open()) {
            List<Step> steps = open.history();
            assertThat(steps).extracting(Step::at).isSorted();
            assertThat(steps).extracting(step -> step.at().atZone(WALL).toLocalTime())
                .allSatisfy(time -> assertThat(time).isBetween(LocalTime.of(8, 0), LocalTime.of(18, 0)));
            assertThat(steps).extracting(step -> step.at().atZone(WALL).getDayOfWeek().getValue()).allMatch(day -> day <= 5);
            assertThat(steps).extracting(step -> step.at().atZone(WALL).getDayOfMonth()).contains(3, 4, 5, 9, 12, 17, 20);
            assertThat(steps).filteredOn(step -> step.name().equals("code.apply") && step.undoes() == null).hasSizeGreaterThan(502 + 3);
            assertThat(steps).filteredOn(open::isUndone).extracting(Step::name).hasSizeGreaterThan(4).containsOnly("code.apply");
            assertThat(steps).extracting(Step::name).contains("code.rename", "code.create", "code.merge", "code.delete", "theme.create",
                "theme.place", "theme.move", "theme.define", "theme.messages", "theme.status", "logbook.write",
                "transcript.read");
        }
    }

    @Test
    void mergedAndDeletedCodesAreGoneAndTheirCodingsAreNot() throws PlainException {
        try (OpenStudy open = open()) {
            Study end = open.study();
            assertThat(end.codes()).extracting(code -> code.name()).doesNotContain("hulp", "humor", "verzwijgen").contains("stilhouden");
            Step merging = open.history().stream().filter(step -> step.name().equals("code.merge")).findFirst().orElseThrow();
            Step before = open.history().get(open.history().indexOf(merging) - 1);
            Study apart = open.asOf(before, open.history());
            Study together = open.asOf(merging, open.history());
            assertThat(names(apart)).containsKey("hulp");
            assertThat(names(together)).doesNotContainKey("hulp");
            assertThat(together.codings().count()).isEqualTo(apart.codings().count());
        }
    }

    private static TreeMap<String, Long> names(Study study) {
        return study.codings().collect(Collectors.groupingBy(coding -> study.code(coding.code()).orElseThrow().name(), TreeMap::new,
            Collectors.counting()));
    }

    @Test
    void theReadyStudyIsTheOneThatIsMade() throws PlainException, IOException {
        Path copy = folder.resolve("copy").resolve(SampleStudy.FOLDER);
        copy(READY, copy);
        try (OpenStudy ready = open(copy, true); OpenStudy fresh = open()) {
            assertThat(ready.isWritable()).isTrue();
            assertThat(ready.findingsOfAllTexts()).isEmpty();
            assertThat(ready.unreadableLines()).isZero();
            assertThat(told(ready.study())).isEqualTo(told(fresh.study()));
            assertThat(ready.history()).extracting(Step::name).isEqualTo(fresh.history().stream().map(Step::name).toList());
        }
    }

    /** All there is in a study but its ids and times. */
    private static List<Object> told(Study study) {
        return List.of(study.title(), study.question(),
            study.transcripts().stream().map(t -> List.of(t.title(), t.format(), t.text(), t.turns().speechCount())).toList(),
            study.participants().stream().map(p -> List.of(p.code(), p.role(), p.group(), p.attributes())).toList(),
            study.codesInTreeOrder().stream().map(c -> List.of(study.path(c), c.colour(), c.guide())).toList(),
            study.codings().map(c -> study.coder(c.coder()).name() + c.span() + study.path(study.code(c.code()).orElseThrow()))
                .sorted().toList(),
            study.themes().stream().map(t -> List.of(t.name(), t.essence(), t.definition(), t.status(), t.keyMessages(),
                t.codes().stream().map(id -> study.path(study.code(id).orElseThrow())).toList())).toList(),
            study.memos().stream().map(Memo::text).toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void theWorkingCopyIsMadeOnceAndThenLeftAsItIs() throws PlainException {
        Path home = folder.resolve("user");
        Path copy = SampleStudy.workingCopy(home, machine);
        assertThat(copy).isEqualTo(home.resolve("Kantlijn").resolve(SampleStudy.FOLDER));
        int steps;
        try (OpenStudy open = open(copy, true)) {
            open.apply("code.delete", new Removed(Kind.CODE, open.study().codes().get(0).id()));
            steps = open.steps();
        }
        assertThat(SampleStudy.workingCopy(home, machine)).isEqualTo(copy);
        try (OpenStudy open = open(copy, false)) {
            assertThat(open.steps()).isEqualTo(steps);
        }
    }

    @ParameterizedTest
    @MethodSource("codebooks")
    void everyReadyCodebookGoesIntoAStudy(Path codebook) throws PlainException {
        Path path = folder.resolve(codebook.getFileName() + ".kantlijn");
        OpenStudy.Session session = new OpenStudy.Session(machine, "Ana", InstantSource.system(), true, Runnable::run);
        try (OpenStudy open = OpenStudy.create(path, "Leeg", "", session)) {
            open.apply("codebook.import", new CodebookReader().read(codebook, open.study()));
            assertThat(open.study().codes()).hasSizeGreaterThan(10);
        }
    }

    static Stream<Path> codebooks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("codebooks"))) {
            return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }
}

package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Revision;
import org.kantlijn.study.Session;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.WordEdits;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.TurnTable;
import org.kantlijn.wording.PlainException;

class WritingTest {

    private static final SourceText TEXT = SourceText.of("Vooraf weet je nooit of iemand het volhoudt.\r\n");
    private static final Transcript TRANSCRIPT = new Transcript(new Id<>("f1"), "F1", "txt", TEXT.id(), TEXT.length(),
        new TurnTable(List.of()), Map.of(), null, 1, null, Session.UNKNOWN, List.of());

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

    private static List<Change> memo(int length) {
        return List.of(new MemoAdded(Id.random(), Memo.Subject.LOGBOOK, Memo.Sort.NOTE, "x".repeat(length), null, null));
    }

    @Test
    void stepsBearNumbersClocksAndTheirWriter() throws IOException, PlainException {
        Folders.write(Folders.log(study, "bert", 1), List.of("""
            {"v":1,"id":"b1","w":"bert","n":1,"clock":41,"at":"2026-03-02T12:00:00Z","coder":"c-b","step":"x"}"""
            .getBytes(StandardCharsets.UTF_8)));
        try (StudyFolder folder = open()) {
            Step first = Folders.append(folder, "a");
            Step second = Folders.append(folder, "b");
            assertThat(List.of(first.n(), second.n())).containsExactly(1L, 2L);
            assertThat(List.of(first.clock(), second.clock())).containsExactly(42L, 43L);
            assertThat(first.writer()).isEqualTo(folder.writer().orElseThrow());
            assertThat(folder.steps()).endsWith(first, second);
        }
    }

    @Test
    void aStepIsOnDiskWhenAppendingReturnsAndStaysAfterForce() throws IOException, PlainException {
        try (StudyFolder folder = open()) {
            Folders.append(folder, "a");
            Path log = Folders.log(study, folder.writer().orElseThrow(), 1);
            assertThat(Files.readString(log)).contains("\"code.create\"").endsWith("}\n");
            folder.force();
            folder.force();
            assertThat(Files.readAllLines(log)).hasSize(1);
        }
    }

    @Test
    void aLogThatIsFullIsFollowedByTheNext() throws IOException, PlainException {
        String writer;
        try (StudyFolder folder = open()) {
            writer = folder.writer().orElseThrow();
            for (int i = 0; i < 6; i++) {
                folder.append(Folders.ANA, Folders.NOON, "memo.write", memo(1_000_000), null);
            }
        }
        try (StudyFolder folder = open()) {
            folder.append(Folders.ANA, Folders.NOON, "memo.write", memo(10), null);
            assertThat(folder.steps()).extracting(Step::n).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        }
        assertThat(Files.size(Folders.log(study, writer, 1))).isBetween(4_000_000L, 6_000_000L);
        assertThat(Files.readAllLines(Folders.log(study, writer, 2))).hasSize(2);
        assertThat(Folders.log(study, writer, 3)).doesNotExist();
    }

    @Test
    void aFullDiskIsToldAndTheLogIsAsItWas() throws IOException, PlainException {
        try (FileSystem small = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(120_000).setBlockSize(1_000).build())) {
            Path folderOnSmall = small.getPath("/study.kantlijn");
            EmptyStudy.create(folderOnSmall);
            try (StudyFolder folder = StudyFolder.open(folderOnSmall, machine, true)) {
                Folders.append(folder, "a");
                Path log = Folders.log(folderOnSmall, folder.writer().orElseThrow(), 1);
                byte[] before = Files.readAllBytes(log);
                assertThatExceptionOfType(PlainException.class)
                    .isThrownBy(() -> folder.append(Folders.ANA, Folders.NOON, "memo.write", memo(300_000), null))
                    .satisfies(problem -> assertThat(problem.told().key()).isEqualTo("write.full"));
                assertThat(Files.readAllBytes(log)).isEqualTo(before);
                assertThat(folder.steps()).hasSize(1);
                assertThat(Folders.append(folder, "b").n()).isEqualTo(2);
            }
            try (StudyFolder folder = StudyFolder.open(folderOnSmall, machine, true)) {
                assertThat(folder.findings()).isEmpty();
                assertThat(folder.steps()).hasSize(2);
            }
        }
    }

    @Test
    void aFullDiskLeavesNoHalfText() throws IOException, PlainException {
        try (FileSystem small = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(120_000).setBlockSize(1_000).build())) {
            Path folderOnSmall = small.getPath("/study.kantlijn");
            EmptyStudy.create(folderOnSmall);
            Material material = new Material(List.of(SourceText.of("x".repeat(300_000))), List.of(), List.of());
            try (StudyFolder folder = StudyFolder.open(folderOnSmall, machine, true)) {
                assertThatExceptionOfType(PlainException.class).isThrownBy(() -> folder.keep(material))
                    .satisfies(problem -> assertThat(problem.told().key()).isEqualTo("write.full"));
            }
            assertThat(folderOnSmall.resolve("texts")).isEmptyDirectory();
        }
    }

    @Test
    void textsAndOriginalsAreKeptOnceUnderTheirOwnNames() throws IOException, PlainException {
        byte[] bytes = {1, 2, 3};
        Material.Original original = new Material.Original(SourceText.sha256(bytes) + ".docx", bytes);
        Material material = new Material(List.of(TEXT), List.of(original), List.of());
        try (StudyFolder folder = open()) {
            folder.keep(material);
            folder.keep(material);
        }
        assertThat(study.resolve("originals").resolve(original.name())).hasBinaryContent(bytes);
        assertThat(study.resolve("texts").resolve(TEXT.id() + ".txt")).hasBinaryContent(TEXT.content().getBytes(StandardCharsets.UTF_8));
        assertThat(study.resolve("texts")).isDirectoryNotContaining("glob:**.part");
        try (StudyFolder folder = open()) {
            assertThat(folder.texts().text(TRANSCRIPT)).isEqualTo(TEXT);
            assertThat(folder.findings(List.of(TRANSCRIPT), true)).isEmpty();
        }
    }

    @Test
    void aMissingAndAnAlteredTextAreTold() throws IOException, PlainException {
        Path file = study.resolve("texts").resolve(TEXT.id() + ".txt");
        try (StudyFolder folder = open()) {
            assertThat(Folders.keys(folder.findings(List.of(TRANSCRIPT), false))).containsExactly("finding.text.missing");
            assertThat(folder.texts().text(TRANSCRIPT).isMissing()).isTrue();
            assertThat(folder.texts().text(TRANSCRIPT).length()).isEqualTo(TEXT.length());
        }
        Files.writeString(file, "Iets anders.");
        try (StudyFolder folder = open()) {
            assertThat(folder.findings(List.of(TRANSCRIPT), false)).isEmpty();
            assertThat(Folders.keys(folder.findings(List.of(TRANSCRIPT), true))).containsExactly("finding.text.altered");
        }
    }

    @Test
    void olderTextsOfATranscriptAreLookedAfterToo() throws IOException, PlainException {
        SourceText older = SourceText.of("Vooraf weet je noit of iemand het volhoudt.\n");
        Revision revision = new Revision(older.id(), TEXT.id(), WordEdits.between(older.content(), TEXT.content()));
        Transcript corrected = new Transcript(new Id<>("f1"), "F1", "txt", TEXT.id(), TEXT.length(), new TurnTable(List.of()), Map.of(),
            null, 1, null, Session.UNKNOWN, List.of(revision));
        try (StudyFolder folder = open()) {
            folder.keep(new Material(List.of(TEXT), List.of(), List.of()));
            assertThat(Folders.keys(folder.findings(List.of(corrected), false))).containsExactly("finding.text.older.missing");
            folder.keep(new Material(List.of(older), List.of(), List.of()));
            assertThat(folder.findings(List.of(corrected), true)).isEmpty();
            Files.writeString(study.resolve("texts").resolve(older.id() + ".txt"), "Iets anders.");
            assertThat(Folders.keys(folder.findings(List.of(corrected), true))).containsExactly("finding.text.older.altered");
        }
    }

    @Test
    void aTextThatASyncProgramBringsLaterIsReadThen() throws IOException, PlainException {
        Path file = study.resolve("texts").resolve(TEXT.id() + ".txt");
        try (StudyFolder folder = open()) {
            String before = folder.fingerprint();
            assertThat(folder.texts().text(TRANSCRIPT).isMissing()).isTrue();
            assertThat(folder.fingerprint()).isEqualTo(before);
            Files.writeString(file, "half");
            assertThat(folder.fingerprint()).isEqualTo(before);
            Files.writeString(file, TEXT.content());
            assertThat(folder.fingerprint()).isNotEqualTo(before);
            assertThat(folder.texts().text(TRANSCRIPT)).isEqualTo(TEXT);
        }
    }

    @Test
    void aTextIsNeverLookedForOutsideItsFolder() throws IOException, PlainException {
        Files.writeString(place.resolve("secret.txt"), "secret");
        Transcript odd = new Transcript(new Id<>("f"), "F", "txt", "../../secret", Integer.MAX_VALUE,
            new TurnTable(List.of()), Map.of(), null, 1, null, Session.UNKNOWN, List.of());
        try (StudyFolder folder = open()) {
            assertThat(folder.texts().text(odd).isMissing()).isTrue();
        }
    }

    @Test
    void ownStepsDoNotChangeTheFingerprintAndColleaguesDo() throws IOException, PlainException {
        try (StudyFolder folder = open()) {
            String before = folder.fingerprint();
            Folders.append(folder, "a");
            assertThat(folder.fingerprint()).isEqualTo(before);
            Files.writeString(Folders.log(study, "bert", 1), "x\n");
            assertThat(folder.fingerprint()).isNotEqualTo(before);
        }
    }

    @Test
    void aLogWithoutItsLastLineEndIsWrittenOnANewLine() throws IOException, PlainException {
        Path log;
        try (StudyFolder folder = open()) {
            Folders.append(folder, "a");
            log = Folders.log(study, folder.writer().orElseThrow(), 1);
        }
        Files.writeString(log, Files.readString(log).strip());
        try (StudyFolder folder = open()) {
            Folders.append(folder, "b");
            Folders.append(folder, "c");
        }
        assertThat(Files.readAllLines(log)).hasSize(3);
        try (StudyFolder folder = open()) {
            assertThat(folder.steps()).hasSize(3);
            assertThat(folder.torn()).isZero();
        }
    }

    @Test
    void afterClosingThisMachineRemembersNothingMore() throws Exception {
        OwnLog log = OwnLog.lock(study, study.resolve("log"), machine, new StepCodec()).orElseThrow();
        log.begin(List.of(), new ArrayList<>());
        log.remember();
        Path card = machine.card(study);
        assertThat(card).exists();
        log.close();
        Files.delete(card);
        log.force();
        log.remember();
        assertThat(card).doesNotExist();
    }
}

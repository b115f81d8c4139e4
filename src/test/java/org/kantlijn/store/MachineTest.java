package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.wording.PlainException;

class MachineTest {

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

    private static String writer(Path study, Machine machine) throws PlainException {
        try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
            return folder.writer().orElseThrow();
        }
    }

    @Test
    void aMachineKeepsItsNameInAFolder() throws PlainException {
        assertThat(writer(study, machine)).isEqualTo(writer(study, new Machine(place.resolve("home"), "here")));
    }

    @Test
    void anotherHostIsAnotherWriterEvenWithTheSameHome() throws PlainException {
        assertThat(writer(study, machine)).isNotEqualTo(writer(study, new Machine(place.resolve("home"), "there")));
    }

    @Test
    void aCopyOfAFolderIsWrittenInByAnotherWriter() throws IOException, PlainException {
        String original = writer(study, machine);
        Path copy = place.resolve("copy.kantlijn");
        try (Stream<Path> files = Files.walk(study)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(study.relativize(file).toString()));
            }
        }
        assertThat(writer(copy, machine)).isNotEqualTo(original);
    }

    @Test
    void aLinkToAFolderIsTheSameFolder() throws IOException, PlainException {
        Path link = Files.createSymbolicLink(place.resolve("link"), study);
        assertThat(writer(link, machine)).isEqualTo(writer(study, machine));
    }

    @Test
    void aSecondWindowReadsOnlyUntilTheFirstIsClosed() throws PlainException {
        try (StudyFolder first = StudyFolder.open(study, machine, true)) {
            Folders.append(first, "a");
            try (StudyFolder second = StudyFolder.open(study, machine, true)) {
                assertThat(second.isWritable()).isFalse();
                assertThat(Folders.keys(second.findings())).containsExactly("finding.locked");
                assertThat(second.findings().get(0).grave()).isTrue();
                assertThat(second.steps()).hasSize(1);
            }
            assertThat(first.isWritable()).isTrue();
        }
        try (StudyFolder third = StudyFolder.open(study, machine, true)) {
            assertThat(third.isWritable()).isTrue();
        }
    }

    @Test
    void readingOnlyTakesNoLock() throws PlainException {
        try (StudyFolder reading = StudyFolder.open(study, machine, false);
             StudyFolder writing = StudyFolder.open(study, machine, true)) {
            assertThat(reading.isWritable()).isFalse();
            assertThat(reading.findings()).isEmpty();
            assertThat(writing.isWritable()).isTrue();
        }
    }

    @Test
    void aLogThatIsShorterThanRememberedIsNotWrittenOn() throws IOException, PlainException {
        String before;
        try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
            Folders.append(folder, "a");
            Folders.append(folder, "b");
            before = folder.writer().orElseThrow();
        }
        Path log = Folders.log(study, before, 1);
        byte[] late = Files.readAllBytes(log);
        Files.delete(log);
        try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
            assertThat(Folders.keys(folder.findings())).containsExactly("finding.short");
            assertThat(folder.writer()).isPresent().get().isNotEqualTo(before);
            Folders.append(folder, "c");
        }
        Files.write(log, late);
        try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
            assertThat(folder.findings()).isEmpty();
            assertThat(folder.steps()).hasSize(3);
        }
    }

    @Test
    void aSpoiledCardIsMadeAnew() throws IOException, PlainException {
        String before = writer(study, machine);
        try (Stream<Path> cards = Files.list(place.resolve("home/writers"))) {
            for (Path card : cards.toList()) {
                Files.writeString(card, "../../evil -1 x");
            }
        }
        assertThat(writer(study, machine)).isNotEqualTo(before).matches("[a-z0-9]{8}");
    }
}

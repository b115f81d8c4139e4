package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;

final class SafeWritingTest {

    private final ExcelExport export = new ExcelExport(Locale.ENGLISH);
    private final Study study = SampleStudy.builder().study();

    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Progress stoppingAt(int row, List<String> seen) {
        return new Progress() {
            private boolean stop;

            @Override
            public void at(int done, int of) {
                seen.add(done + " of " + of);
                stop = done >= row;
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
    }

    @Test
    void anOlderFileIsReplaced() throws IOException, PlainException {
        Path file = Files.writeString(folder.resolve("study.xlsx"), "old");

        assertThat(export.write(study, file).file()).isEqualTo(file);
        assertThat(ReadBook.of(file).names()).hasSize(8);
        assertThat(files()).containsExactly("study.xlsx");
    }

    @Test
    void aLockedFileIsLeftAloneWithAPlainSentence() throws IOException, PlainException {
        Path file = Files.writeString(folder.resolve("study.xlsx"), "old");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> export.write(study, file)).isInstanceOf(PlainException.class)
                .hasMessage("“" + file + "” is open in another program: close it there, or choose another name. "
                    + "The old file is as it was.");
        }
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("study.xlsx");
    }

    @Test
    void aFolderIsNotOverwritten() {
        assertThatThrownBy(() -> export.write(study, folder)).isInstanceOf(PlainException.class)
            .hasMessage("“" + folder + "” is a folder: choose the name of a file.");
        assertThatThrownBy(() -> export.write(study, folder.resolve("none/study.xlsx"))).isInstanceOf(PlainException.class)
            .hasMessageContaining("does not exist: choose another folder");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void theCauseIsToldInWordsAndTheTemporaryFileIsNot(Exception trouble, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("study.csv"), "old");

        assertThatThrownBy(() -> new SafeFile().write(file, out -> fail(trouble))).isInstanceOf(PlainException.class)
            .hasMessageStartingWith("“" + file + "” ").hasMessageContaining(words).hasMessageNotContaining(".tmp")
            .extracting(failure -> ((PlainException) failure).told().in(Locale.forLanguageTag("nl"))).asString()
            .endsWith("Een ouder bestand met die naam is ongewijzigd.");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("study.csv");
    }

    private static void fail(Exception trouble) throws IOException {
        if (trouble instanceof IOException lower) {
            throw lower;
        }
        throw (RuntimeException) trouble;
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
            Arguments.of(new IOException("No space left on device"), "the disk, or that with the temporary files, is full"),
            Arguments.of(new RuntimeException(new IOException("Disk quota exceeded")), "is full"),
            Arguments.of(new AccessDeniedException("/x/.study.csv.1.tmp"), "no rights"),
            Arguments.of(new NoSuchFileException("/x/.study.csv.1.tmp"), "folder is no longer there"),
            Arguments.of(new FileSystemException("/x/.study.csv.1.tmp", null, "Input/output error"), "(Input/output error)"),
            Arguments.of(new FileSystemException("/x/.study.csv.1.tmp"), "(FileSystemException)"));
    }

    @Test
    void aMistakeOfTheProgramIsNotToldAsOneOfTheDisk() {
        assertThatThrownBy(() -> new SafeFile().write(folder.resolve("study.csv"), out -> fail(new IllegalStateException("so"))))
            .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws IOException, PlainException {
        Path file = Files.writeString(folder.resolve("study.xlsx"), "old");
        Progress progress = stoppingAt(0, new ArrayList<>());

        assertThatThrownBy(() -> export.write(study, file, progress)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> new CsvExport(Locale.ENGLISH).write(study, file, progress)).isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("study.xlsx");
    }

    @Test
    void progressGoesFromNothingToAll() throws IOException, PlainException {
        List<String> seen = new ArrayList<>();
        new CsvExport(Locale.ENGLISH).write(study, folder.resolve("fragments.csv"), stoppingAt(Integer.MAX_VALUE, seen));

        assertThat(seen).containsExactly("0 of 4", "4 of 4");
    }
}

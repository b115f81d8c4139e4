package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that were chosen. */
class FolderWalkTest {

    @TempDir
    private Path folder;

    private final FolderWalk walk = new FolderWalk(path -> path.toString().endsWith(".txt"));

    private Path file(String name) throws Exception {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "P1: Ja.");
    }

    @Test
    void foldersYieldWhatMayBeTranscriptsAndSkipWhatProgramsHide() throws Exception {
        Path deep = file("groepen/deel/F2.txt");
        Path first = file("groepen/F1.txt");
        file("groepen/foto.jpg");
        file("groepen/~$F1.txt");
        file("groepen/.git/F9.txt");
        assertThat(walk.files(List.of(folder.resolve("groepen")))).containsExactly(first, deep);
    }

    @Test
    void aFileThatWasChosenItselfIsTakenWhateverItsNameAndOnce() throws Exception {
        Path picture = file("foto.jpg");
        assertThat(walk.files(List.of(picture, picture))).containsExactly(picture);
        assertThat(walk.files(List.of(Files.createDirectory(folder.resolve("leeg"))))).isEmpty();
    }
}

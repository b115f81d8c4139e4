package org.kantlijn.ui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the files to import in what was chosen or dropped: files as they are, and in folders those that may be transcripts. */
final class FolderWalk {

    private static final int MOST_FILES = 2000;
    private static final int DEEPEST = 12;

    private final Predicate<Path> accepts;

    /** @param accepts whether a file that lies in a folder may be a transcript */
    FolderWalk(Predicate<Path> accepts) {
        this.accepts = accepts;
    }

    /**
     * The files in the order of their names, at most 2000.
     *
     * @throws IOException when a folder cannot be read
     */
    List<Path> files(List<Path> chosen) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path path : chosen) {
            if (Files.isDirectory(path)) {
                found.addAll(inside(path));
            } else {
                found.add(path);
            }
        }
        return found.stream().distinct().limit(MOST_FILES).toList();
    }

    private List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(path -> !isHidden(folder, path) && Files.isRegularFile(path) && accepts.test(path)).sorted()
                .limit(MOST_FILES).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Offices lay files such as {@code ~$F3.docx} beside an open document; systems hide theirs behind a full stop. */
    private static boolean isHidden(Path folder, Path path) {
        for (Path name : folder.relativize(path)) {
            String word = name.toString();
            if (word.startsWith(".") || word.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}

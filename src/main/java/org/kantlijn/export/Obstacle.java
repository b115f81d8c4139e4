package org.kantlijn.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.kantlijn.wording.Message;

/** Why a file could not be written, in words about that file and not about the temporary one beside it. */
final class Obstacle {

    private Obstacle() {
    }

    static Message message(Path file, IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return Message.of(Obstacle.class, "error.rights", file);
        }
        if (problem instanceof NoSuchFileException) {
            return Message.of(Obstacle.class, "error.gone", file);
        }
        String reason = reason(problem);
        return isFull(reason) ? Message.of(Obstacle.class, "error.full", file) : Message.of(Obstacle.class, "error.write", file, reason);
    }

    /** What the system says; of a file system's trouble without the names of files, which are those of temporary ones. */
    private static String reason(IOException problem) {
        String said = problem instanceof FileSystemException trouble ? trouble.getReason() : problem.getMessage();
        return Objects.requireNonNullElse(said, problem.getClass().getSimpleName());
    }

    /** There is no type for it: systems only say so. */
    private static boolean isFull(String reason) {
        return Stream.of("no space", "disk space", "not enough space", "quota").anyMatch(reason.toLowerCase(Locale.ROOT)::contains);
    }
}

package org.kantlijn.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;

/** The file that an export is to write: where it may be, and what its ending asks for. */
public final class Target {

    private Target() {
    }

    /**
     * Refuses a file inside the folder of the study, be it through links: writing over the study's own files would destroy it.
     *
     * @throws PlainException when the file is or would be inside the folder, or the two cannot be compared
     */
    public static void check(Path file, Path studyFolder) throws PlainException {
        try {
            if (real(file.toAbsolutePath()).startsWith(real(studyFolder.toAbsolutePath()))) {
                throw new PlainException(Message.of(Target.class, "error.inside", file, studyFolder));
            }
        } catch (IOException e) {
            throw new PlainException(Obstacle.message(file, e), e);
        }
    }

    /** The path without links, as far down as it exists. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null || Files.exists(path)) {
            return path.toRealPath();
        }
        return real(parent).resolve(path.getFileName()).normalize();
    }

    /** The ending in lower case, without its full stop; empty where there is none. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int stop = name.lastIndexOf('.');
        return stop < 1 ? "" : name.substring(stop + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The ending, where it is one of these.
     *
     * @throws PlainException when it is another, or there is none
     */
    public static String ending(Path file, List<String> endings) throws PlainException {
        String ending = ending(file);
        if (!endings.contains(ending)) {
            throw new PlainException(Message.of(Target.class, "error.ending", file, "." + String.join(" .", endings)));
        }
        return ending;
    }
}

package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;

/** Makes the folder of a study in which nothing has happened yet. */
public final class EmptyStudy {

    private EmptyStudy() {
    }

    /**
     * Makes an empty study.
     *
     * @param path a folder that does not exist yet, or is empty
     * @throws PlainException when something stands there already or the place cannot be written
     */
    public static void create(Path path) throws PlainException {
        Path whole = path.toAbsolutePath();
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + Id.random() + ".part");
        try {
            if (Files.exists(path) && (!Files.isDirectory(path) || !isEmpty(path))) {
                throw new PlainException(Message.of(StudyFolder.class, "folder.taken", path));
            }
            // Made beside its place and then moved there, so that a study is there whole or not at all.
            for (String inside : List.of(StudyFolder.LOG, "texts", "originals")) {
                Files.createDirectories(part.resolve(inside));
            }
            StudyCard.fresh(Instant.now()).write(part);
            Files.deleteIfExists(whole);
            Files.move(part, whole);
        } catch (IOException e) {
            takeAway(part);
            throw new PlainException(Message.of(StudyFolder.class, "folder.unmakeable", path, Reasons.of(e)), e);
        }
    }

    /** Takes away what is left of a study that could not be made; files that are in it stay. */
    private static void takeAway(Path part) {
        try {
            Files.deleteIfExists(part.resolve(StudyCard.FILE));
            for (String inside : List.of(StudyFolder.LOG, "texts", "originals")) {
                Files.deleteIfExists(part.resolve(inside));
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The disk refuses again; an empty folder whose name begins with a full stop is left.
            return;
        }
    }

    /** Takes a study away in which nothing has happened yet; any other stays. */
    public static void discard(Path path) {
        if (!Files.isDirectory(path.resolve(StudyFolder.LOG))) {
            return;
        }
        try {
            if (isEmpty(path.resolve(StudyFolder.LOG))) {
                takeAway(path);
            }
        } catch (IOException e) {
            // It is left as it is: an empty study that opens.
            return;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }
}

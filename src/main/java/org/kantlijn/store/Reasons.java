package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.kantlijn.wording.Message;

/** Why a disk refused, in words: the message of an exception is often nothing but a path. */
final class Reasons {

    private Reasons() {
    }

    /** True when there is no room left. */
    static boolean isFull(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space") || said.contains("disk space") || said.contains("not enough space") || said.contains("quota");
    }

    /** The reason, to be filled in a message. */
    static Object of(IOException e) {
        if (isFull(e)) {
            return Message.of(Reasons.class, "reason.full");
        }
        if (e instanceof AccessDeniedException denied) {
            return Message.of(Reasons.class, "reason.denied", String.valueOf(denied.getFile()));
        }
        if (e instanceof NoSuchFileException missing) {
            return Message.of(Reasons.class, "reason.missing", String.valueOf(missing.getFile()));
        }
        String said = e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason() + " (" + system.getFile() + ")" : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }
}

package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;

/** The endings of file names, which say what is meant to be in a file. */
final class Endings {

    private Endings() {
    }

    /** The ending in lower case, without its full stop; empty where there is none. */
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The file, where its name has one of the endings. */
    static Path check(Path file, List<String> endings) throws PlainException {
        if (!endings.contains(of(file))) {
            throw new PlainException(Message.of(Endings.class, "file.ending", file, "." + String.join(" .", endings)));
        }
        return file;
    }
}

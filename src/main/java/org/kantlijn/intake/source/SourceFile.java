package org.kantlijn.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as it was read, whole, before anything is known of its format. */
public final class SourceFile {

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.(\\p{Alnum}{1,5})$");

    private final String name;
    private final byte[] bytes;

    private SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Reads a file whole; not more of it than is allowed. */
    public static SourceFile read(Path file, Limits limits) throws IntakeException {
        String name = nameOf(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IntakeException(Problem.NOT_A_FILE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw new IntakeException(Problem.TOO_LARGE, name, limits.megabytes());
            }
            if (bytes.length == 0) {
                throw new IntakeException(Problem.NO_TEXT, name);
            }
            return new SourceFile(name, bytes);
        } catch (NoSuchFileException e) {
            throw new IntakeException(e, Problem.MISSING, name);
        } catch (AccessDeniedException e) {
            throw new IntakeException(e, Problem.NO_RIGHTS, name);
        } catch (IOException e) {
            throw new IntakeException(e, Problem.UNREADABLE, name, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /** A file of the same name with other content: what was inside it. */
    public SourceFile holding(byte[] content) {
        return new SourceFile(name, content);
    }

    private static String nameOf(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    /** The ending of a file's name without its full stop, in lower case; empty where there is none. */
    public static String ending(Path file) {
        return ending(nameOf(file));
    }

    private static String ending(String name) {
        Matcher matcher = ENDING.matcher(name);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The name of the file with its ending. */
    public String name() {
        return name;
    }

    /** The ending without its full stop, in lower case; empty where there is none. */
    public String ending() {
        return ending(name);
    }

    /** The name without its ending. */
    public String title() {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** What stands in it; not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    boolean startsWith(String signature) {
        return startsWith(signature.getBytes(StandardCharsets.ISO_8859_1));
    }

    private boolean startsWith(byte[] signature) {
        return bytes.length >= signature.length && matchesAt(0, signature);
    }

    /** True when the words stand anywhere in the file in that encoding: archives write the names of what they hold as plain bytes. */
    public boolean holds(String words, Charset encoding) {
        byte[] wanted = words.getBytes(encoding);
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (bytes[at] == wanted[0] && matchesAt(at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

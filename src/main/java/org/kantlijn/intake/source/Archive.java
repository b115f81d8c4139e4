package org.kantlijn.intake.source;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What lies in a zip that comes from anywhere; no more of it is unfolded than a file may measure. */
public final class Archive extends ZipInputStream {

    /** Text that people write unfolds to ten times its size, a table of like rows to a hundred times. */
    private static final int MOST_UNFOLDING = 200;
    private static final int TOO_LITTLE_TO_TELL = 1 << 20;

    private static final int END = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LONGEST_END = LENGTH_OF_END + 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int LENGTH_OF_ENTRY = 46;

    private long left;

    private Archive(SourceFile file, Limits limits) {
        super(new ByteArrayInputStream(file.bytes()));
        this.left = limits.bytes();
    }

    /**
     * The content of one entry, to be closed by the caller.
     *
     * @throws FileNotFoundException when there is no such entry
     */
    static InputStream entry(SourceFile file, String name, Limits limits) throws IOException {
        Archive archive = new Archive(file, limits);
        ZipEntry entry = archive.getNextEntry();
        while (entry != null && !entry.getName().equals(name)) {
            entry = archive.getNextEntry();
        }
        if (entry == null) {
            archive.close();
            throw new FileNotFoundException(name);
        }
        return archive;
    }

    /** The content of all entries that are wanted, by their names. */
    public static Map<String, byte[]> contents(SourceFile file, Predicate<String> wanted, Limits limits) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (Archive archive = new Archive(file, limits)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    contents.put(entry.getName(), archive.readAllBytes());
                }
            }
        }
        return contents;
    }

    /** The names of all entries as the directory at the end of the file tells them; none where it is torn off. */
    public static Set<String> names(SourceFile file) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.limit() - LENGTH_OF_END;
        int first = Math.max(0, bytes.limit() - LONGEST_END);
        while (at >= first && bytes.getInt(at) != END) {
            at--;
        }
        return at < first ? Set.of() : names(bytes, bytes.getInt(at + 16));
    }

    private static Set<String> names(ByteBuffer bytes, int directory) {
        Set<String> names = new LinkedHashSet<>();
        int at = directory;
        while (at >= 0 && at <= bytes.limit() - LENGTH_OF_ENTRY && bytes.getInt(at) == ENTRY) {
            int length = bytes.getChar(at + 28);
            int next = at + LENGTH_OF_ENTRY + length + bytes.getChar(at + 30) + bytes.getChar(at + 32);
            if (next > bytes.limit()) {
                return Set.of();
            }
            names.add(new String(bytes.array(), at + LENGTH_OF_ENTRY, length, StandardCharsets.UTF_8));
            at = next;
        }
        return names;
    }

    /** Counts what is passed over too: a zip may hide what unfolds without end in any entry. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        left -= Math.max(0, count);
        long unfolded = inf.getBytesWritten();
        if (left < 0 || unfolded > TOO_LITTLE_TO_TELL && unfolded > MOST_UNFOLDING * inf.getBytesRead()) {
            throw new IOException("Zip bomb: more unfolds than a file may measure");
        }
        return count;
    }
}

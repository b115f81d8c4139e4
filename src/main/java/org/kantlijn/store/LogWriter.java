package org.kantlijn.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Appends lines to the logs of one writer, beginning a new file at about four megabytes.
 *
 * <p>A line is on its way to the disk when {@link #append} returns and there for certain after {@link #force}. Where a line cannot be
 * written whole, what was written of it is taken back.
 */
final class LogWriter implements AutoCloseable {

    private static final long FULL = 4L << 20;

    private final Path logFolder;
    private final String writer;
    private @Nullable FileChannel channel;
    private int number = 1;
    private boolean forced = true;
    private boolean torn;
    private long end;
    private @Nullable Object key;

    LogWriter(Path logFolder, String writer) throws IOException {
        this.logFolder = logFolder;
        this.writer = writer;
        while (Files.exists(file(number + 1))) {
            number++;
        }
        look();
    }

    /** Remembers which file it is and where it ends. */
    private void look() throws IOException {
        if (Files.exists(file(number))) {
            BasicFileAttributes seen = Files.readAttributes(file(number), BasicFileAttributes.class);
            end = seen.size();
            key = seen.fileKey();
        } else {
            end = 0;
            key = null;
        }
    }

    /** False when the file is no longer as it was left: somebody put another in its place, cut it off or took it away. */
    synchronized boolean isSound() throws IOException {
        if (!Files.exists(file(number))) {
            return end == 0;
        }
        BasicFileAttributes now = Files.readAttributes(file(number), BasicFileAttributes.class);
        return now.size() == end && (key == null || key.equals(now.fileKey()));
    }

    synchronized void append(byte[] line) throws IOException {
        FileChannel out = open();
        long before = out.size();
        try {
            ByteBuffer bytes = ByteBuffer.allocate(line.length + 2);
            if (torn) {
                bytes.put((byte) '\n');
            }
            bytes.put(line).put((byte) '\n').flip();
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            end = before + bytes.limit();
            forced = false;
            torn = false;
        } catch (IOException e) {
            takeBack(out, before, e);
            throw e;
        }
    }

    private void takeBack(FileChannel out, long before, IOException cause) {
        try {
            out.truncate(before);
            end = before;
        } catch (IOException e) {
            // Half a line stays. The next one begins on a line of its own, so that nothing but the half line is lost.
            cause.addSuppressed(e);
            torn = true;
            end = sizeOf(out, before);
        }
    }

    private static long sizeOf(FileChannel out, long otherwise) {
        try {
            return out.size();
        } catch (IOException e) {
            // The next append looks at the file itself and finds it altered.
            return otherwise;
        }
    }

    /** Waits until all that was appended is on the disk. */
    synchronized void force() throws IOException {
        FileChannel out = channel;
        if (!forced && out != null) {
            out.force(false);
            forced = true;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        force();
        FileChannel out = channel;
        if (out != null) {
            out.close();
            channel = null;
        }
    }

    private FileChannel open() throws IOException {
        // An interrupted thread leaves a closed channel behind.
        FileChannel out = channel == null || !channel.isOpen() ? null : channel;
        if (out != null && out.size() >= FULL) {
            force();
            out.close();
            out = null;
            number++;
        }
        if (out == null) {
            out = FileChannel.open(file(number), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            channel = out;
            look();
            torn = out.size() > 0 && lastByte(file(number), out.size()) != '\n';
        }
        return out;
    }

    private Path file(int part) {
        return logFolder.resolve(String.format(Locale.ROOT, "%s-%04d.jsonl", writer, part));
    }

    private static byte lastByte(Path file, long size) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            in.position(size - 1).read(one);
            return one.get(0);
        }
    }
}

package org.kantlijn.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one log after another, in room that is used again: getting new room for each takes longer than reading it. */
final class LogBytes {

    private static final int PART = 1 << 16;
    /** No log of ours grows to a hundredth of this. */
    private static final int LARGEST = 1 << 30;

    private byte[] bytes = {};
    private int length;

    /** Puts the bytes of a file in the place of those before; what is appended meanwhile is left for another time. */
    void load(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new IOException(size + " bytes");
        }
        if (bytes.length < size) {
            bytes = new byte[(int) size];
        }
        length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read = 0;
            while (read >= 0 && length < size) {
                length += read;
                read = in.read(bytes, length, (int) Math.min(PART, size - length));
            }
        }
    }

    /** The room; only the first {@link #length} bytes belong to the file. */
    byte[] room() {
        return bytes;
    }

    int length() {
        return length;
    }
}

package org.kantlijn.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of some logs, in room that is used again for others: getting new room for each takes longer than reading it. */
final class LogBytes {

    private static final int PART = 1 << 16;
    /** No log of ours grows to a hundredth of this. */
    private static final int LARGEST = 1 << 30;

    private byte[] room = {};
    private int length;

    /**
     * Puts the bytes of a log behind those that are there; what is appended to it meanwhile is left for another time.
     *
     * @return where they are
     */
    LogChunk.Whole add(Path log) throws IOException {
        long size = Files.size(log);
        if (size > LARGEST - length) {
            throw new IOException(size + " bytes");
        }
        makeRoom(length + (int) size);
        int from = length;
        try (InputStream in = Files.newInputStream(log)) {
            length += read(in, (int) size);
        }
        return new LogChunk.Whole(log, this, from, length);
    }

    private void makeRoom(int needed) {
        if (room.length < needed) {
            room = Arrays.copyOf(room, Math.max(needed, (int) Math.min(LARGEST, 2L * length)));
        }
    }

    /** Part by part, as the platform holds each part once more. */
    private int read(InputStream in, int size) throws IOException {
        int all = 0;
        while (all < size) {
            int read = in.read(room, length + all, Math.min(PART, size - all));
            if (read < 0) {
                return all;
            }
            all += read;
        }
        return all;
    }

    /** Makes the room free for others. */
    void clear() {
        length = 0;
    }

    /** Where the bytes are, from the first on. */
    byte[] room() {
        return room;
    }

    /** How many bytes there are. */
    int length() {
        return length;
    }
}

package org.kantlijn.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole lines of a log, to be read beside others of it.
 *
 * @param file the log
 * @param content its bytes, which are those of another log when that is loaded
 * @param length how many there are
 * @param from where the first line begins
 * @param to where the last one ends, behind its line end
 */
record LogChunk(Path file, byte[] content, int length, int from, int to) {

    /** So much that no core waits long for another at the end; lines are not of one kind everywhere. */
    private static final int USUAL = 1 << 18;

    /**
     * What a chunk holds.
     *
     * @param file the log
     * @param first whether nothing is before it in its log
     * @param last whether nothing follows
     * @param reads the lines that were understood
     * @param torn the lines that were not, counted from 1 in this chunk
     * @param lines how many there are in all
     */
    record Reading(Path file, boolean first, boolean last, List<StepCodec.Read> reads, List<Integer> torn, int lines) {
    }

    /** The whole of a log in chunks, in order. */
    static List<LogChunk> of(Path file, LogBytes bytes) {
        List<LogChunk> chunks = new ArrayList<>();
        int length = bytes.length();
        for (int from = 0; from < length; ) {
            int to = Math.min(length, endOfLine(bytes.room(), Math.min(length, from + USUAL), length) + 1);
            chunks.add(new LogChunk(file, bytes.room(), length, from, to));
            from = to;
        }
        return chunks;
    }

    Reading read(StepCodec codec) {
        List<StepCodec.Read> reads = new ArrayList<>();
        List<Integer> torn = new ArrayList<>();
        int line = 0;
        for (int start = from; start < to; ) {
            int end = endOfLine(content, start, to);
            line++;
            if (!isBlank(start, end)) {
                StepCodec.@Nullable Read read = codec.read(content, start, end - start);
                if (read == null) {
                    torn.add(line);
                } else {
                    reads.add(read);
                }
            }
            start = end + 1;
        }
        return new Reading(file, from == 0, to == length, reads, torn, line);
    }

    private static int endOfLine(byte[] content, int start, int last) {
        int end = start;
        while (end < last && content[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (content[i] != ' ' && content[i] != '\t' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}

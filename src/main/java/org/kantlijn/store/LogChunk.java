package org.kantlijn.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole lines of a log, to be read beside others.
 *
 * @param log the whole log
 * @param from where the first line begins
 * @param to where the last one ends, behind its line end
 */
record LogChunk(Whole log, int from, int to) {

    /** So much that no core waits long for another at the end; lines are not of one kind everywhere. */
    private static final int USUAL = 1 << 18;

    /**
     * A log among others.
     *
     * @param file it
     * @param bytes where its bytes are
     * @param from where they begin
     * @param to where they end
     */
    record Whole(Path file, LogBytes bytes, int from, int to) {
    }

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

    /** A log in chunks, in order. */
    static List<LogChunk> of(Whole log) {
        List<LogChunk> chunks = new ArrayList<>();
        byte[] content = log.bytes().room();
        for (int from = log.from(); from < log.to(); ) {
            int to = Math.min(log.to(), endOfLine(content, Math.min(log.to(), from + USUAL), log.to()) + 1);
            chunks.add(new LogChunk(log, from, to));
            from = to;
        }
        return chunks;
    }

    Reading read(StepCodec codec) {
        List<StepCodec.Read> reads = new ArrayList<>();
        List<Integer> torn = new ArrayList<>();
        byte[] content = log.bytes().room();
        int line = 0;
        for (int start = from; start < to; ) {
            int end = endOfLine(content, start, to);
            line++;
            if (!isBlank(content, start, end)) {
                StepCodec.@Nullable Read read = codec.read(content, start, end - start);
                if (read == null) {
                    torn.add(line);
                } else {
                    reads.add(read);
                }
            }
            start = end + 1;
        }
        return new Reading(log.file(), from == log.from(), to == log.to(), reads, torn, line);
    }

    private static int endOfLine(byte[] content, int start, int last) {
        int end = start;
        while (end < last && content[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] content, int start, int end) {
        for (int i = start; i < end; i++) {
            if (content[i] != ' ' && content[i] != '\t' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}

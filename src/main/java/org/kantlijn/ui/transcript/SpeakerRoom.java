package org.kantlijn.ui.transcript;

import java.awt.FontMetrics;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much room the names of a transcript's speakers take, in pixels at 100 %. Short codes all get the same, so that the words begin at one
 * place in most transcripts; names get what they need, but no more than leaves the words enough.
 */
final class SpeakerRoom {

    private static final int LEAST = 36;
    private static final int MOST = 108;
    /** Between a name and the words; the room of short codes is wider than most of them. */
    private static final int AIR = 12;
    private static final int LITTLE_AIR = 4;

    private int room = LEAST;

    /**
     * Looks through the speakers; where the same people speak in the same turns as before, it need not.
     *
     * @param before what was measured last; null where there is nothing of it to take over
     */
    void measure(@Nullable OpenTranscript before, OpenTranscript open, FontMetrics metrics) {
        if (before != null && before.hasSpeakersOf(open.study(), open.transcript())) {
            return;
        }
        // A turn at a time would measure the same few names thousands of times.
        int widest = IntStream.range(0, open.turns().size()).mapToObj(open::speaker)
            .distinct().mapToInt(metrics::stringWidth).max().orElse(LEAST);
        room = Math.max(LEAST, Math.min(MOST, widest));
    }

    /** The room for a name. */
    int name() {
        return room;
    }

    /** The room for names and what is between them and the words. */
    int width() {
        return room + (room > LEAST ? AIR : LITTLE_AIR);
    }
}

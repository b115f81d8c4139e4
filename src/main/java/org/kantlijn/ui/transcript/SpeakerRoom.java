package org.kantlijn.ui.transcript;

import java.awt.FontMetrics;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Participant;

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

    private @Nullable OpenTranscript measured;
    private int room = LEAST;

    /** Looks through the speakers; where the same people speak in the same turns as last time, it need not. */
    void measure(@Nullable OpenTranscript open, FontMetrics metrics) {
        OpenTranscript last = measured;
        measured = open;
        if (open == null || last != null && last.transcript() == open.transcript() && people(last).equals(people(open))) {
            return;
        }
        // A turn at a time would measure the same few names thousands of times.
        int widest = IntStream.range(0, open.turns().size()).mapToObj(open::speaker)
            .distinct().mapToInt(metrics::stringWidth).max().orElse(LEAST);
        room = Math.max(LEAST, Math.min(MOST, widest));
    }

    private static List<Participant> people(OpenTranscript open) {
        return open.study().participants();
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

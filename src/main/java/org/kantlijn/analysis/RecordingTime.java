package org.kantlijn.analysis;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** When in the recording something is said, as far as the transcript tells. */
public final class RecordingTime {

    private static final int MINUTE = 60;

    private RecordingTime() {
    }

    /** True when any time is known. */
    public static boolean isKnown(TurnTable turns) {
        return !turns.marks().isEmpty() || turns.all().stream().anyMatch(turn -> turn.seconds() != null);
    }

    /** The last time that is known at or before the offset, in seconds from the start of the recording; null where none is. */
    public static @Nullable Double at(TurnTable turns, int offset) {
        TimeMark mark = lastMark(turns.marks(), offset);
        for (int i = turns.indexAt(offset); i >= 0; i--) {
            Turn turn = turns.all().get(i);
            boolean markIsNearer = mark != null && mark.offset() >= turn.span().start();
            if (markIsNearer || turn.seconds() != null && turn.span().start() <= offset) {
                return markIsNearer ? Double.valueOf(mark.seconds()) : turn.seconds();
            }
        }
        return mark == null ? null : Double.valueOf(mark.seconds());
    }

    private static @Nullable TimeMark lastMark(List<TimeMark> marks, int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : marks.get(low - 1);
    }

    /** A time as hours, minutes and whole seconds: {@code 0:34:02}. */
    public static String words(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d:%02d", whole / (MINUTE * MINUTE), whole / MINUTE % MINUTE, whole % MINUTE);
    }
}

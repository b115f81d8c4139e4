package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * All that is known of when the words of a transcript were said.
 *
 * @param marks the times at which turns begin and those known inside them, in text order
 */
record Times(List<TimeMark> marks) {

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    static Times of(TurnTable turns) {
        List<TimeMark> all = new ArrayList<>(turns.marks());
        for (Turn turn : turns.all()) {
            Double seconds = turn.seconds();
            if (seconds != null) {
                all.add(new TimeMark(turn.span().start(), seconds));
            }
        }
        all.sort(Comparator.comparingInt(TimeMark::offset));
        return new Times(List.copyOf(all));
    }

    /** The times of a stretch of the text. */
    List<TimeMark> in(Span span) {
        return marks.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A time as a clock shows it: {@code 4:05}, {@code 1:04:05}. */
    static String clock(double seconds) {
        long whole = (long) seconds;
        return whole < HOUR ? String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE)
            : String.format(Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole / MINUTE % MINUTE, whole % MINUTE);
    }
}

package org.kantlijn.ui.autocode;

import java.util.List;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.PlaceWords;

/**
 * A passage that can be coded, as it is looked through beforehand.
 *
 * @param where in which transcript, by whom and in which turn
 * @param before a few words before it, in one line
 * @param words the passage itself in one line; cut where it is long
 * @param after a few words after it
 */
record AutoHit(Place place, String where, String before, String words, String after) {

    private static final int AROUND = 60;
    private static final int LONGEST = 300;

    /** The passages as they are shown. */
    static List<AutoHit> of(Study study, List<Place> places, PlaceWords words) {
        return places.stream()
            .flatMap(place -> study.transcript(place.transcript()).map(transcript -> of(study, transcript, place,
                words)).stream()).toList();
    }

    private static AutoHit of(Study study, Transcript transcript, Place place, PlaceWords words) {
        String text = study.text(transcript).content();
        Span span = place.span();
        int lineStart = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int lineEnd = text.indexOf('\n', span.end());
        int from = whole(text, Math.max(Math.min(lineStart, span.start()), span.start() - AROUND));
        int lineLimit = lineEnd < 0 ? text.length() : lineEnd;
        int to = Math.max(span.end(), whole(text, Math.min(lineLimit, span.end() + AROUND)));
        String passage = text.substring(span.start(), Math.min(span.end(), whole(text, span.start() + LONGEST)));
        String before = (from > lineStart ? "…" : "") + line(text.substring(from, span.start()));
        String after = line(text.substring(span.end(), to)) + (to < lineLimit ? "…" : "");
        return new AutoHit(place, words.of(transcript, span.start()), before, line(passage) + (passage.length() < span.length() ? "…"
            : ""), after);
    }

    /** The same offset, or the one before where it would split a surrogate pair. */
    private static int whole(String text, int offset) {
        int within = Math.min(offset, text.length());
        return within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within)) ? within - 1 : within;
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }
}

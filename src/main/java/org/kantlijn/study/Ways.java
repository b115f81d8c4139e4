package org.kantlijn.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;

/**
 * How to come from each text that a transcript had to the one it has now: by the fewest revisions, followed in whichever direction, so
 * that what was made on a text that a colleague had corrected otherwise finds its place too.
 */
final class Ways implements Lens {

    private final Transcript transcript;
    private final Map<String, Way> ways = new HashMap<>();
    private long longest;

    /**
     * @param maps what to follow, one after the other
     * @param characters how many UTF-16 units the text has from which it starts
     */
    private record Way(List<OffsetMap> maps, long characters) {
    }

    private Ways(Transcript transcript) {
        this.transcript = transcript;
    }

    /** The ways to the text that a transcript has now. */
    static Ways to(Transcript transcript) {
        Ways ways = new Ways(transcript);
        ways.explore();
        ways.longest = ways.ways.values().stream().mapToLong(Way::characters).max().orElse(0);
        return ways;
    }

    private void explore() {
        ways.put(transcript.text(), new Way(List.of(), transcript.characters()));
        Deque<String> waiting = new ArrayDeque<>(List.of(transcript.text()));
        while (!waiting.isEmpty()) {
            String reached = waiting.remove();
            for (Revision revision : transcript.revisions()) {
                if (revision.to().equals(reached) && !ways.containsKey(revision.from())) {
                    enter(revision.from(), revision.map(), reached);
                    waiting.add(revision.from());
                } else if (revision.from().equals(reached) && !ways.containsKey(revision.to())) {
                    enter(revision.to(), revision.map().inverse(), reached);
                    waiting.add(revision.to());
                }
            }
        }
    }

    private void enter(String text, OffsetMap first, String reached) {
        Way rest = ways.get(reached);
        if (rest != null) {
            List<OffsetMap> maps = new ArrayList<>(List.of(first));
            maps.addAll(rest.maps());
            ways.put(text, new Way(maps, rest.characters() - first.growth()));
        }
    }

    /** True when these are the ways to the text that a transcript has now. */
    boolean leadTo(Transcript other) {
        return other == transcript || other.text().equals(transcript.text()) && other.characters() == transcript.characters()
            && other.revisions().equals(transcript.revisions());
    }

    /** True when a revision was made from a text that is known here, and its edits make a text of that length of it. */
    boolean take(Revision revision, int characters) {
        Way way = ways.get(revision.from());
        return way != null && characters >= 0 && revision.map().reach() <= way.characters()
            && way.characters() + revision.map().growth() == characters;
    }

    /** True when the transcript has, or had, that text. */
    boolean know(String text) {
        return ways.containsKey(text);
    }

    /** How many UTF-16 units a text has; 0 where it is unknown. */
    int characters(String text) {
        Way way = ways.get(text);
        return way == null ? 0 : (int) Math.max(0, way.characters());
    }

    /** How long the longest text is that the transcript has or had. */
    long longest() {
        return longest;
    }

    /** What to follow, one after the other, from a known text. */
    List<OffsetMap> from(String text) {
        Way way = ways.get(text);
        return way == null ? List.of() : way.maps();
    }

    /** Where a place of a text is in the text that the transcript has now; where it is where no way is known. */
    int offset(String text, int offset) {
        int at = offset;
        for (OffsetMap map : from(text)) {
            at = map.map(at);
        }
        return at;
    }

    /** Where a passage of a text is in the text that the transcript has now; as it is where no way is known. Null where it fits nowhere. */
    @Nullable Span passage(String text, Span span) {
        Way way = ways.get(text);
        boolean fits = span.end() <= (way == null ? transcript.characters() : way.characters());
        if (!fits || way == null || way.maps().isEmpty()) {
            return fits ? span : null;
        }
        Span words = span;
        for (OffsetMap map : way.maps()) {
            words = map.words(words);
        }
        return transcript.characters() == 0 ? null : OffsetMap.atLeastOne(words);
    }

    /** The coding in the text that the transcript has now, or as it was given; see {@link #passage}. */
    @Override
    public @Nullable Coding see(Coding coding) {
        Span passage = passage(coding.text(), coding.span());
        if (passage == null) {
            return null;
        }
        boolean asGiven = coding.text().equals(transcript.text()) || !know(coding.text());
        return asGiven ? coding : coding.in(transcript.text(), passage);
    }
}

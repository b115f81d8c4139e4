package org.kantlijn.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kantlijn.study.Revision;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** Random texts, each made by random edits from one that was there, as people do who do not see each other's corrections. */
final class RandomRevisions {

    static final int CHARACTERS = 200;
    static final String FIRST = SourceText.sha256("woord ".repeat(CHARACTERS / 6));

    private final SplittableRandom random;
    private final Map<String, Integer> lengths = new LinkedHashMap<>(Map.of(FIRST, CHARACTERS));

    RandomRevisions(SplittableRandom random) {
        this.random = random;
    }

    /** A text that one of the revisions made until now, or one that nobody knows. */
    String text() {
        List<String> known = List.copyOf(lengths.keySet());
        return switch (random.nextInt(6)) {
            case 0 -> "rev";
            case 1 -> FIRST;
            default -> known.get(Math.max(0, known.size() - 1 - random.nextInt(4)));
        };
    }

    /** A new text made from another, now and then one that was there already. */
    Revision revision() {
        String from = text();
        if (random.nextInt(6) == 0) {
            return new Revision(from, from, OffsetMap.NONE);
        }
        OffsetMap map = new OffsetMap(edits(lengths.getOrDefault(from, CHARACTERS)));
        String to = SourceText.sha256("text " + lengths.size());
        lengths.put(to, lengths.getOrDefault(from, CHARACTERS) + map.growth());
        return new Revision(from, to, map);
    }

    /** How long a text is; now and then, how long it is not. */
    int length(String text) {
        return random.nextInt(15) == 0 ? random.nextInt(CHARACTERS) : lengths.getOrDefault(text, CHARACTERS);
    }

    /** Edits of a text of that length: words left out, put in and replaced, touching now and then. */
    List<Edit> edits(int length) {
        List<Edit> edits = new ArrayList<>();
        int from = random.nextInt(40);
        while (from <= length && edits.size() < 6) {
            int end = Math.min(length, from + random.nextInt(random.nextInt(8) == 0 ? 80 : 8));
            edits.add(new Edit(new Span(from, end), random.nextInt(10)));
            from = end + (random.nextInt(4) == 0 ? 0 : random.nextInt(60));
        }
        return edits;
    }

    /** Turns of a text of that length, with times. */
    TurnTable turns(int length) {
        List<Turn> turns = new ArrayList<>();
        int from = random.nextInt(10);
        while (from < length) {
            int end = Math.min(length, from + random.nextInt(90));
            Turn.Kind kind = Turn.Kind.values()[random.nextInt(5) == 0 ? random.nextInt(3) : 0];
            turns.add(new Turn(kind, random.nextBoolean() ? "P" + random.nextInt(3) : null, new Span(from, end),
                random.nextBoolean() ? random.nextInt(100) / 4.0 : null));
            from = end + 1;
        }
        List<TimeMark> marks = random.nextBoolean() ? List.of() : List.of(new TimeMark(3, 0.25), new TimeMark(length / 2, 12), new TimeMark(
            length / 2 + 5, 61.5));
        return new TurnTable(turns, turns.isEmpty() ? List.of() : marks);
    }
}

package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * The text of a transcript, who says what in it, and where its comments stand.
 *
 * @param text the text as it is stored
 * @param turns turns, headings and notes with their places in the text
 * @param comments the passage of each comment, by its name in the document
 */
public record Conversation(SourceText text, TurnTable turns, Map<String, Span> comments) {

    /** Writes the entries below each other, one LF between them. */
    static Conversation of(List<Entry> entries) {
        Passage.Writing writing = new Passage.Writing();
        List<Turn> turns = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            int start = writing.below(entry.body());
            turns.add(new Turn(entry.kind(), entry.speaker(), new Span(start, writing.length()), entry.body().begins()));
        }
        return of(writing.passage(), turns);
    }

    /** Leaves the text as it is: each paragraph that is not blank is a turn of nobody. */
    static Conversation verbatim(List<Paragraph> paragraphs) {
        Passage.Writing writing = new Passage.Writing();
        List<Turn> turns = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Passage words = Passage.of(paragraph);
            String speaker = paragraph.speaker();
            int start = writing.below(speaker == null ? words : words.after(speaker + ": "));
            if (!paragraph.isBlank()) {
                Turn.Kind kind = paragraph.is(Paragraph.Flag.NOTE) ? Turn.Kind.NOTE : Turn.Kind.SPEECH;
                turns.add(new Turn(kind, null, new Span(start, writing.length()), words.begins()));
            }
        }
        return of(writing.passage(), turns);
    }

    private static Conversation of(Passage whole, List<Turn> turns) {
        Map<Integer, Double> begun = new LinkedHashMap<>();
        turns.stream().filter(turn -> turn.seconds() != null).forEach(turn -> begun.put(turn.span().start(), turn.seconds()));
        List<TimeMark> marks = whole.times().stream().filter(mark -> !begun.containsKey(mark.offset())).toList();
        return new Conversation(SourceText.of(whole.text()), new TurnTable(turns, marks), places(whole.anchors()));
    }

    /** A comment of which only one end is told stands there. */
    private static Map<String, Span> places(List<Paragraph.Anchor> anchors) {
        Map<String, Span> places = new LinkedHashMap<>();
        anchors.forEach(anchor -> places.merge(anchor.comment(), new Span(anchor.offset(), anchor.offset()), Span::union));
        return places;
    }

    /** The same conversation with pseudonyms in its words; its speakers have theirs already. */
    public Conversation with(Pseudonyms pseudonyms) {
        OffsetMap map = pseudonyms.edits(text.content());
        if (map.edits().isEmpty()) {
            return this;
        }
        Map<String, Span> moved = new LinkedHashMap<>();
        comments.forEach((comment, span) -> moved.put(comment, span.isEmpty() ? span : map.map(span)));
        return new Conversation(SourceText.of(pseudonyms.in(text.content())), map.map(turns), moved);
    }

    /** How often everybody speaks, in order of first appearance. */
    public List<SpeakerCount> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        turns.all().stream().filter(turn -> turn.speaker() != null).forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
        return counts.entrySet().stream().map(count -> new SpeakerCount(count.getKey(), count.getValue())).toList();
    }
}

package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * The text of a transcript and who says what in it.
 *
 * @param text the text as it is stored
 * @param turns turns, headings and notes with their places in the text
 */
record Conversation(SourceText text, TurnTable turns) {

    /** Writes the entries below each other, one LF between them. */
    static Conversation of(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (!turns.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(entry.body());
            turns.add(new Turn(entry.kind(), entry.speaker(), new Span(start, text.length()), entry.seconds()));
        }
        return new Conversation(SourceText.of(text.toString()), new TurnTable(turns));
    }

    /** Leaves the text as it is: each paragraph that is not blank is a turn of nobody. */
    static Conversation verbatim(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            text.append(i == 0 ? "" : "\n");
            int start = text.length();
            text.append(paragraph.text());
            if (!paragraph.isBlank()) {
                Turn.Kind kind = paragraph.is(Paragraph.Flag.NOTE) ? Turn.Kind.NOTE : Turn.Kind.SPEECH;
                turns.add(new Turn(kind, null, new Span(start, text.length()), null));
            }
        }
        return new Conversation(SourceText.of(text.toString()), new TurnTable(turns));
    }

    /** How often everybody speaks, in order of first appearance. */
    List<SpeakerCount> speakers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        turns.all().stream().filter(turn -> turn.speaker() != null).forEach(turn -> counts.merge(turn.speaker(), 1, Integer::sum));
        return counts.entrySet().stream().map(count -> new SpeakerCount(count.getKey(), count.getValue())).toList();
    }
}

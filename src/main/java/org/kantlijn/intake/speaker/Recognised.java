package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.text.Turn;

/**
 * What was recognised in a file under the choices about its labels.
 *
 * @param entries turns, headings and notes in order; empty where labels are left in the text
 * @param conversation the same as one text
 * @param labels who speaks, in order of first appearance
 * @param struck words that look like labels and are words of the text
 * @param warnings what is doubtful about them
 * @param count where the characters of the file went
 */
public record Recognised(List<Entry> entries, Conversation conversation, List<FoundLabel> labels, List<FoundLabel> struck,
                         List<Warning> warnings, Kept count) {

    /** How most turns tell who speaks. */
    public LabelSign sign() {
        Map<LabelSign, Integer> counts = new EnumMap<>(LabelSign.class);
        labels.forEach(label -> counts.merge(label.sign(), label.turns(), Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(LabelSign.NONE);
    }

    /** How many paragraphs without a label were joined to the turn before them. */
    public int joined() {
        return entries.stream().mapToInt(Entry::joined).sum();
    }

    /** The numbers of the turns that paragraphs without a label were joined to. */
    public List<Integer> continued() {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (Entry entry : entries) {
            number += entry.kind() == Turn.Kind.SPEECH ? 1 : 0;
            if (entry.joined() > 0) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}

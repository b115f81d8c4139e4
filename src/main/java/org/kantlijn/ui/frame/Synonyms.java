package org.kantlijn.ui.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.ui.kit.FoldedText;

/** The words that people who come from another program say, and the words that are used here. */
final class Synonyms {

    private static final int SHORTEST = 3;

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param list such as {@code code: label tag; memo: note}: the word used here, then what others say */
    Synonyms(String list) {
        for (String entry : list.split(";")) {
            String[] sides = entry.split(":");
            for (String other : sides[1].strip().split("\\s+")) {
                words.put(FoldedText.of(other), sides[0].strip());
            }
        }
    }

    /** What was typed with a word of another program replaced by the one used here, once for each that fits; none in most cases. */
    List<String> of(String typed) {
        List<String> found = new ArrayList<>();
        String[] parts = FoldedText.of(typed.strip()).split("\\s+");
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            int place = i;
            if (part.length() >= SHORTEST) {
                words.entrySet().stream().filter(entry -> entry.getKey().startsWith(part)).map(Map.Entry::getValue).distinct()
                    .forEach(word -> found.add(with(parts, place, word)));
            }
        }
        return found.stream().distinct().toList();
    }

    private static String with(String[] parts, int place, String word) {
        String[] changed = parts.clone();
        changed[place] = word;
        return String.join(" ", changed);
    }
}

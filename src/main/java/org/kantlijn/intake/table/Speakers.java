package org.kantlijn.intake.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Entities;

/** The labels in the column of speakers: {@code RA:}, {@code [RA]} and {@code ra} are one, spelled as it stands first. */
final class Speakers {

    private static final Pattern MARKED = Pattern.compile("\\[(.+?):?\\]|<(.+?):?>|\\((.+?):?\\)|\\*\\*(.+?):?\\*\\*");

    private final Map<String, String> spellings = new LinkedHashMap<>();

    /** The label in the cell as it is spelled throughout; empty where the cell is blank. */
    String label(String cell) {
        String label = bare(cell);
        return label.isEmpty() ? "" : spellings.computeIfAbsent(SpeakerWords.key(label), key -> label);
    }

    /** What all spellings of a label have in common. */
    static String key(String cell) {
        return SpeakerWords.key(bare(cell));
    }

    private static String bare(String cell) {
        String words = Blanks.folded(Entities.decoded(cell));
        Matcher marked = MARKED.matcher(withoutColon(words));
        return marked.matches() ? Blanks.strip(marked.replaceAll("$1$2$3$4")) : withoutColon(words);
    }

    private static String withoutColon(String words) {
        return words.length() > 1 && words.endsWith(":") ? Blanks.strip(words.substring(0, words.length() - 1)) : words;
    }
}

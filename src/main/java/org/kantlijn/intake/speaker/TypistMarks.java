package org.kantlijn.intake.speaker;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ClockTime;

/** Marks that typists put between square brackets, such as {@code [onhoorbaar]}; a time inside them does not count. */
public final class TypistMarks {

    private static final Pattern MARK = Pattern.compile("\\[[^\\[\\]\\n]{1,40}\\]");
    private static final Pattern TIME = Pattern.compile("[\\s,]*\\b" + ClockTime.EXPRESSION + "\\b[\\s,]*");
    private static final int MOST = 20;

    private TypistMarks() {
    }

    /** How often each stands in the text, the most frequent first. */
    public static Map<String, Integer> in(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        MARK.matcher(text).results().map(mark -> TIME.matcher(mark.group()).replaceAll("").toLowerCase(Locale.ROOT))
            .filter(mark -> mark.length() > 2).forEach(mark -> counts.merge(mark, 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MOST)
            .forEach(mark -> sorted.put(mark.getKey(), mark.getValue()));
        return sorted;
    }
}

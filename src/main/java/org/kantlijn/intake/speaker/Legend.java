package org.kantlijn.intake.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;

/** The lines of a transcript that say who is meant by a label: {@code SP1 = gespreksleider}. */
final class Legend {

    private static final Pattern LINE =
        Pattern.compile("(?<label>[^=:\\t\\n–—]{1,40}?)(?<sign>\\s*+[=:–—]|\\s++-\\s|[^\\S\\t]*+\\t)");
    private static final Pattern SHORT_LABEL = Pattern.compile("\\p{L}{1,10} ?\\d{1,3}|\\p{Lu}{1,4}");
    private static final Pattern TITLE =
        Pattern.compile("(?:legenda|legend|deelnemers|participants|sprekers|speakers|respondenten|respondents|aanwezig|present)\\s*:?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DESCRIPTION = Pattern.compile("[^.?!]{1,60}");

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<Integer> lines = new HashSet<>();
    private final Map<String, Integer> lastBorne = new HashMap<>();
    private final Map<String, Integer> lastBare = new HashMap<>();
    private int firstBare = Integer.MAX_VALUE;

    /**
     * What the legend says of one label.
     *
     * @param label as the legend spells it
     * @param description who that is
     */
    record Entry(String label, String description) {
    }

    /** Finds the legend of a transcript, given what may be a label in each of its paragraphs. */
    Legend(List<Paragraph> paragraphs, List<List<Candidate>> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            for (Candidate candidate : candidates.get(i)) {
                bear(candidate, i);
            }
        }
        boolean titled = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = Blanks.strip(paragraphs.get(i).text());
            boolean found = takes(text, titled, i);
            titled = TITLE.matcher(text).matches() || titled && (found || text.isEmpty() && !isLine(i - 1));
        }
    }

    private void bear(Candidate candidate, int place) {
        lastBorne.put(candidate.key(), place);
        if (candidate.is(LabelForm.BARE)) {
            lastBare.put(candidate.series(), place);
            firstBare = Math.min(firstBare, place);
        }
    }

    private boolean takes(String text, boolean titled, int place) {
        Matcher line = LabelForm.beginning(LINE, text);
        String meant = line.lookingAt() ? Blanks.strip(text.substring(line.end())) : "";
        if (meant.isEmpty() || meant.indexOf('\n') >= 0) {
            return false;
        }
        return takes(line, meant, titled, place);
    }

    private boolean takes(Matcher line, String meant, boolean titled, int place) {
        String label = Blanks.strip(line.group("label"));
        String key = SpeakerWords.key(label);
        boolean borneLater = lastBorne.getOrDefault(key, -1) > place;
        boolean known = borneLater || SHORT_LABEL.matcher(label).matches() || SpeakerWords.isUsual(key);
        if (!known || SpeakerWords.isNever(key) || entries.containsKey(key)) {
            return false;
        }
        boolean described = DESCRIPTION.matcher(meant).matches();
        boolean taken = switch (Blanks.strip(line.group("sign"))) {
            case "=" -> true;
            // Speakers are told by a colon or a tab too, unless the turns below are typed with neither.
            case ":", "" -> described && (titled || place < firstBare && lastBare.getOrDefault(SpeakerWords.series(key), -1) > place);
            default -> titled || borneLater;
        };
        if (taken) {
            entries.put(key, new Entry(label, meant));
            lines.add(place);
        }
        return taken;
    }

    boolean isLine(int place) {
        return lines.contains(place);
    }

    boolean explains(String key) {
        return entries.containsKey(key);
    }

    /** Who is meant by the label; empty where the legend does not say. */
    String description(String key) {
        return explains(key) ? entries.get(key).description() : "";
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}

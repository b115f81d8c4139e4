package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.speaker.LabelForm;

/**
 * Names of speakers in the words of cues, as Zoom writes them at the beginning of every cue and others where the speaker changes.
 *
 * <p>Cues are broken into short lines, also in the middle of a name, so their lines are put together first.
 */
final class CueLabels {

    private static final Pattern LABEL =
        Pattern.compile("(?:[-–—]\\s*+)?\\[?(?<name>[^:\\n?!…\"“”\\[\\]]{1,60}?)\\]?\\s*+:(?:\\s++|$)");
    private static final Pattern DASHED = Pattern.compile("[-–—]\\s*+\\p{L}.*+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!…][\"”’)\\]]*+");
    private static final int MOST_WORDS = 8;
    private static final double MOSTLY = 0.6;

    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<List<String>> cues = new ArrayList<>();
    /** True where cues mostly name their speaker. */
    private final boolean told;

    private CueLabels(List<List<String>> lines) {
        lines.stream().filter(cue -> !cue.isEmpty()).forEach(cue -> count(heads, cue.get(0)));
        lines.forEach(cue -> cues.add(joined(cue)));
        cues.stream().flatMap(List::stream).forEach(words -> count(labels, words));
        long named = cues.stream().filter(cue -> !cue.isEmpty() && name(cue.get(0)).isPresent()).count();
        long spoken = cues.stream().filter(cue -> !cue.isEmpty()).count();
        told = named > MOSTLY * spoken;
    }

    private static void count(Map<String, Integer> counts, String line) {
        label(line).ifPresent(name -> counts.merge(SpeakerWords.key(name), 1, Integer::sum));
    }

    /** Reads cues in which no voice is marked; where but few name a speaker, the names stay in the words. */
    static void read(List<CueBlock> blocks, CueList into) {
        CueLabels names = new CueLabels(blocks.stream().map(CueLabels::words).toList());
        for (int at = 0; at < blocks.size(); at++) {
            CueBlock block = blocks.get(at);
            if (block.aside() != null) {
                into.aside(block.aside(), CueMarkup.unescaped(String.join("\n", block.lines())));
            }
            for (String words : names.cues.get(at)) {
                names.take(words, block.seconds(), into);
            }
        }
    }

    private static List<String> words(CueBlock block) {
        return block.aside() == null ? block.lines().stream().map(CueMarkup::plain).toList() : List.of();
    }

    private void take(String words, @Nullable Double seconds, CueList into) {
        Optional<String> name = told ? name(words) : Optional.empty();
        Matcher label = LabelForm.beginning(LABEL, words);
        if (name.isPresent() && label.lookingAt()) {
            into.say(name.get(), seconds, words.substring(label.end()));
        } else if (told && !into.hasVoice() && label.lookingAt()) {
            into.aside(Paragraph.Flag.NOTE, words);
        } else {
            into.say(null, seconds, words);
        }
    }

    private List<String> joined(List<String> lines) {
        List<StringBuilder> joined = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            String words = Blanks.strip(line);
            if (words.isEmpty()) {
                continue;
            }
            if (joined.isEmpty() || beginsAnew(before, words)) {
                joined.add(new StringBuilder(words));
            } else {
                joined.get(joined.size() - 1).append(' ').append(words);
            }
            before = words;
        }
        return joined.stream().map(StringBuilder::toString).toList();
    }

    /** True when a line of a cue has another speaker than the line before. */
    private boolean beginsAnew(String before, String line) {
        if (DASHED.matcher(line).matches() && DASHED.matcher(before).matches()) {
            return true;
        }
        Optional<String> name = label(line);
        boolean brokenName = label(before).isEmpty() && label(before + " " + line).filter(this::isHead).isPresent();
        return !brokenName && name.isPresent() && (isHead(name.get()) || LabelForm.isNamed(line) && SENTENCE_END.matcher(before).matches());
    }

    /** True for a name at the beginning of a cue. */
    private boolean isHead(String name) {
        return heads.containsKey(SpeakerWords.key(name));
    }

    /** The name before the words, where it recurs or looks like one. */
    private Optional<String> name(String words) {
        return label(words).filter(name -> labels.getOrDefault(SpeakerWords.key(name), 0) > 1 || LabelForm.isNamed(words));
    }

    private static Optional<String> label(String line) {
        Matcher matcher = LabelForm.beginning(LABEL, line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = Blanks.strip(matcher.group("name"));
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        boolean fewWords = name.split("\\s+").length <= MOST_WORDS;
        return letters && fewWords && !SpeakerWords.isNever(SpeakerWords.key(name)) ? Optional.of(name) : Optional.empty();
    }
}

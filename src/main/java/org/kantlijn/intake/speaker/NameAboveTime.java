package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Warning;

/**
 * A line with a name, a line with a time, and what is said below them, as one gets it who copies the transcript of a recording from the
 * pages of Zoom. The pictures of speakers come along as words, which are left out.
 */
final class NameAboveTime implements Dialect {

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern AVATAR = Pattern.compile("user avatar", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean fits(List<Paragraph> paragraphs) {
        Copy copy = new Copy(paragraphs);
        return copy.heads.stream().anyMatch(head -> head.name() != null) && copy.text().isConversation();
    }

    @Override
    public Script rewritten(Script script) {
        Copy copy = new Copy(script.paragraphs());
        Script rewritten = script.holding(copy.text().paragraphs(line -> false));
        return copy.avatars == 0 ? rewritten : rewritten.doubting(List.of(Warning.of(Warning.Kind.AVATAR_LINES, copy.avatars)));
    }

    /** The lines of such a copy, and which of them tell names and times. */
    private static final class Copy {

        private final List<Paragraph> lines = new ArrayList<>();
        private final Set<Integer> pictured = new HashSet<>();
        private final Map<String, Integer> above = new HashMap<>();
        private final List<HeadedText.Head> heads = new ArrayList<>();
        private int avatars;

        Copy(List<Paragraph> paragraphs) {
            Predicate<String> known = line -> TIME.matcher(line).matches() || AVATAR.matcher(line).matches();
            for (Paragraph line : HeadedText.lines(paragraphs, known)) {
                if (AVATAR.matcher(HeadedText.shortLine(line)).matches()) {
                    avatars++;
                    pictured.add(lines.size());
                } else {
                    lines.add(line);
                }
            }
            IntStream.range(1, lines.size()).filter(this::isTime).forEach(at -> above.merge(key(at - 1), 1, Integer::sum));
            IntStream.range(0, lines.size()).filter(this::isTime).forEach(this::addHead);
        }

        HeadedText text() {
            return new HeadedText(lines, heads);
        }

        private void addHead(int at) {
            double seconds = Objects.requireNonNull(ClockTime.in(lines.get(at).text()));
            boolean named = at > 0 && isName(at - 1);
            heads.add(new HeadedText.Head(named ? at - 1 : at, at, named ? Blanks.folded(lines.get(at - 1).text()) : null, seconds));
        }

        /**
         * What is said stands above a time too, where a speaker goes on. A name has its picture, where there are pictures; else it recurs
         * above times, or does not itself stand below one.
         */
        private boolean isName(int at) {
            boolean recurs = above.getOrDefault(key(at), 0) > 1;
            boolean likely = avatars > 0 ? pictured.contains(at) : recurs || at == 0 || !isTime(at - 1);
            return likely && !isTime(at) && HeadedText.isName(HeadedText.shortLine(lines.get(at)));
        }

        private String key(int at) {
            return SpeakerWords.key(lines.get(at).text());
        }

        private boolean isTime(int at) {
            return TIME.matcher(HeadedText.shortLine(lines.get(at))).matches();
        }
    }
}

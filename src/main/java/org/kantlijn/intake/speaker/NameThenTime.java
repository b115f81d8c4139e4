package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;

/**
 * A line with a name and a time above what is said, as Otter and Teams write documents: {@code Anke Jansen  0:03}.
 *
 * <p>Otter puts keywords and speakers above the conversation and its own name below it; Teams tells who began and ended the transcript.
 */
final class NameThenTime implements Dialect {

    private static final Pattern HEAD = Pattern.compile(
        "(?<name>\\S.{0,59}?)(?<apart>[ \\u00A0\\t]++)(?<mark>[\\[(])?(?<time>\\d{1,2}:\\d{2}(?<long>:\\d{2})?)[\\])]?:?");
    private static final Pattern OTTER = Pattern.compile("\\s*+(?:SUMMARY KEYWORDS|Transcribed by )");
    private static final String SPEAKERS = "SPEAKERS";
    private static final Predicate<String> ASIDE = Pattern.compile("Transcribed by .*|.{1,80} (?:started|stopped) transcription"
        + "|.{1,80} (?:heeft de )?transcriptie (?:gestart|gestopt|beëindigd)", Pattern.CASE_INSENSITIVE).asMatchPredicate();

    @Override
    public boolean fits(List<Paragraph> paragraphs) {
        return new Document(paragraphs).text().isConversation();
    }

    @Override
    public Script rewritten(Script script) {
        return script.holding(new Document(script.paragraphs()).text().paragraphs(ASIDE));
    }

    /** The lines of such a document, and how sure it is of which that they are heads. */
    private static final class Document {

        private final List<Paragraph> lines;
        private final boolean otter;
        private final boolean clocks;
        private final Set<String> listed = new HashSet<>();
        private final Map<String, Integer> names = new HashMap<>();

        Document(List<Paragraph> paragraphs) {
            lines = HeadedText.lines(paragraphs, line -> HEAD.matcher(line).matches());
            otter = lines.stream().anyMatch(line -> OTTER.matcher(line.text()).lookingAt());
            for (int at = 1; at < lines.size(); at++) {
                if (HeadedText.shortLine(lines.get(at - 1)).equals(SPEAKERS)) {
                    List.of(lines.get(at).text().split(",")).forEach(name -> listed.add(SpeakerWords.key(name)));
                }
            }
            List<Matcher> heads = lines.stream().map(Document::head).filter(Matcher::matches).toList();
            heads.forEach(head -> names.merge(key(head), 1, Integer::sum));
            clocks = heads.stream().anyMatch(head -> head.group("long") != null && recurs(head));
        }

        HeadedText text() {
            List<HeadedText.Head> heads = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                Matcher head = head(lines.get(at));
                if (head.matches() && HeadedText.isName(head.group("name")) && isSure(head)) {
                    double seconds = Objects.requireNonNull(ClockTime.in(head.group("time")));
                    heads.add(new HeadedText.Head(at, at, Blanks.folded(head.group("name")), seconds));
                }
            }
            return new HeadedText(lines, heads);
        }

        /**
         * Two blanks, a tab or brackets are what nobody types there by accident. Of the blanks a PDF leaves one: then a file of Otter must
         * know the name from elsewhere, and in others the clock must have hours and some name recur.
         */
        private boolean isSure(Matcher head) {
            boolean apart = head.group("apart").length() > 1 || head.group("apart").equals("\t") || head.group("mark") != null;
            return apart || otter && (recurs(head) || listed.contains(key(head))) || clocks && head.group("long") != null;
        }

        private boolean recurs(Matcher head) {
            return names.getOrDefault(key(head), 0) > 1;
        }

        private static String key(Matcher head) {
            return SpeakerWords.key(head.group("name"));
        }

        private static Matcher head(Paragraph line) {
            return HEAD.matcher(HeadedText.shortLine(line));
        }
    }
}

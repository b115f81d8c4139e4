package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.Blanks;

/** A line with a time and a name above what is said, as Word writes the transcript of a recording: {@code 00:00:03 Speaker 1}. */
final class TimeThenName implements Dialect {

    private static final Pattern HEAD = Pattern.compile("(?<time>\\d{1,2}:\\d{2}:\\d{2})(?:[ \\u00A0\\t]++(?<name>\\S.{0,59}))?");
    private static final Pattern TITLE = Pattern.compile("audio file|audiobestand", Pattern.CASE_INSENSITIVE);
    private static final int TOP = 6;

    @Override
    public boolean fits(List<Paragraph> paragraphs) {
        List<Paragraph> lines = lines(paragraphs);
        List<HeadedText.Head> heads = heads(lines);
        long names = names(heads).distinct().count();
        boolean recur = names > 0 && names < names(heads).count();
        boolean titled = lines.stream().limit(TOP).anyMatch(line -> TITLE.matcher(HeadedText.shortLine(line)).matches());
        return (recur || titled) && new HeadedText(lines, heads).isConversation();
    }

    private static Stream<String> names(List<HeadedText.Head> heads) {
        return heads.stream().map(HeadedText.Head::name).filter(Objects::nonNull);
    }

    @Override
    public Script rewritten(Script script) {
        List<Paragraph> lines = lines(script.paragraphs());
        return script.holding(new HeadedText(lines, heads(lines)).paragraphs(line -> false));
    }

    private static List<Paragraph> lines(List<Paragraph> paragraphs) {
        return HeadedText.lines(paragraphs, line -> HEAD.matcher(line).matches());
    }

    private static List<HeadedText.Head> heads(List<Paragraph> lines) {
        List<HeadedText.Head> heads = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher head = HEAD.matcher(HeadedText.shortLine(lines.get(at)));
            if (head.matches() && (head.group("name") == null || HeadedText.isName(head.group("name")))) {
                String name = head.group("name") == null ? null : Blanks.folded(head.group("name"));
                heads.add(new HeadedText.Head(at, at, name, Objects.requireNonNull(ClockTime.in(head.group("time")))));
            }
        }
        return heads;
    }
}

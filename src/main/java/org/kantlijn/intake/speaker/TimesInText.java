package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.TimeMark;

/**
 * Times that were typed between brackets in the words: {@code [00:12:04]}, {@code [onhoorbaar 0:12:04]}. They stay in the text and are
 * known from then on; one on a line of its own is taken off and is the time of what follows.
 */
final class TimesInText {

    private static final String TIME = "\\s*(?<time>" + ClockTime.EXPRESSION + ")\\s*";
    private static final Pattern MARK = Pattern.compile("[\\[{<][\\p{L}.,~?–-]{0,20}" + TIME + "[\\p{L}?.,]{0,20}\\s*[\\]}>]"
        + "|\\((?=\\d+:\\d+:\\d+)" + TIME.replace("<time>", "<long>") + "\\)");
    private static final Pattern LINE = Pattern.compile("[\\[({<#]?" + TIME + "[\\])}>#]?");
    private static final double NEARLY_ALL = 0.9;

    private final List<Paragraph> timed = new ArrayList<>();
    private final List<Paragraph> waiting = new ArrayList<>();
    private double last;
    private int inOrder;
    private int outOfOrder;

    private TimesInText() {
    }

    /** The paragraphs with the times that stand in them; as they are where those do not grow, and so are no times of a recording. */
    static List<Paragraph> known(List<Paragraph> paragraphs) {
        TimesInText times = new TimesInText();
        paragraphs.forEach(times::take);
        times.timed.addAll(times.waiting);
        boolean grow = times.inOrder > 0 && times.inOrder >= NEARLY_ALL * (times.inOrder + times.outOfOrder);
        return grow ? times.timed : paragraphs;
    }

    private void take(Paragraph paragraph) {
        String line = Blanks.strip(paragraph.text());
        if (isTimeAlone(line)) {
            waiting.add(paragraph.timed(List.of(new TimeMark(0, note(line)))));
            return;
        }
        List<TimeMark> marks = new ArrayList<>();
        if (!line.isEmpty()) {
            waiting.forEach(time -> marks.addAll(time.times()));
            waiting.clear();
        }
        MARK.matcher(paragraph.text()).results().forEach(mark -> marks.add(new TimeMark(mark.start(), note(mark.group()))));
        timed.add(marks.isEmpty() ? paragraph : paragraph.timed(marks));
    }

    /** A time between brackets, or one with its seconds, that nothing else stands beside. */
    private static boolean isTimeAlone(String line) {
        return LINE.matcher(line).matches() && (!Character.isDigit(line.charAt(0)) || line.chars().filter(c -> c == ':').count() == 2);
    }

    private double note(String words) {
        Double seconds = ClockTime.in(words);
        double time = seconds == null ? last : seconds;
        inOrder += time >= last ? 1 : 0;
        outOfOrder += time >= last ? 0 : 1;
        last = time;
        return time;
    }
}

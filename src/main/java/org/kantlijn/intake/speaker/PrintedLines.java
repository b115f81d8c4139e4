package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.source.Blanks;

/**
 * Lines that were broken where they were full, not where a paragraph ended. They are put together again only where that is sure: where
 * sentences run on over many line ends, and nearly always at a line that the next word would not have fitted in.
 */
final class PrintedLines {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 120;
    private static final int ENOUGH = 5;
    private static final double OFTEN = 0.25;
    private static final double NEARLY_ALWAYS = 0.95;
    /** Letters of a printed line differ in width, so it may be full with fewer of them. */
    private static final double FULL = 0.8;
    private static final Pattern OWN_LINE = Pattern.compile("[-–—•*]\\s.*|\\[[^\\[\\]]*\\]|\\([^()]*\\)");
    private static final Pattern BROKEN_WORD = Pattern.compile(".*\\p{L}[-\\u2010\\u00AD]");

    private final List<Paragraph> lines;
    private final List<String> words;
    private final int width;

    private PrintedLines(List<Paragraph> lines) {
        this.lines = lines;
        this.words = lines.stream().map(line -> Blanks.strip(line.text())).toList();
        this.width = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The lines put together to paragraphs, or as they are. */
    static List<Paragraph> joined(List<Paragraph> lines) {
        PrintedLines printed = new PrintedLines(lines);
        boolean plausible = printed.width >= NARROWEST && printed.width <= WIDEST;
        return plausible && printed.isSure() ? printed.joined() : lines;
    }

    private boolean isSure() {
        int neighbours = 0;
        int running = 0;
        int full = 0;
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i - 1).isEmpty() && !words.get(i).isEmpty()) {
                boolean runsOn = Character.isLowerCase(words.get(i).codePointAt(0));
                neighbours++;
                running += runsOn ? 1 : 0;
                full += runsOn && isFullBefore(i) ? 1 : 0;
            }
        }
        return running >= ENOUGH && running >= OFTEN * neighbours && full >= NEARLY_ALWAYS * running;
    }

    /** True when the first word of the line would not have fitted in the line before. */
    private boolean isFullBefore(int line) {
        String next = words.get(line);
        int word = 0;
        while (word < next.length() && !Blanks.isBlank(next.charAt(word))) {
            word++;
        }
        return words.get(line - 1).length() + 1 + word > FULL * width;
    }

    private List<Paragraph> joined() {
        SpeakerEvidence evidence = new SpeakerEvidence(lines, SpeakerEvidence.Timing.TYPED);
        List<Paragraph> paragraphs = new ArrayList<>();
        Passage.Writing open = new Passage.Writing();
        int place = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = words.get(i).isEmpty() || evidence.begins(place++);
            boolean goesOn = i > 0 && !begins && !words.get(i - 1).isEmpty() && isFullBefore(i)
                && !OWN_LINE.matcher(words.get(i)).matches();
            if (!goesOn) {
                close(i, open, paragraphs);
                open = new Passage.Writing();
            }
            String before = goesOn ? words.get(i - 1) : "";
            boolean broken = BROKEN_WORD.matcher(before).matches() && Character.isLowerCase(words.get(i).codePointAt(0));
            open.add(broken ? "" : " ", Passage.of(lines.get(i)).stripped());
        }
        close(lines.size(), open, paragraphs);
        return paragraphs;
    }

    /** @param end the line after the last of the open paragraph */
    private void close(int end, Passage.Writing open, List<Paragraph> paragraphs) {
        if (end > 0) {
            paragraphs.add(lines.get(end - 1).holding(open.passage()));
        }
    }
}

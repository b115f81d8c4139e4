package org.kantlijn.intake.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.TimeMark;

/**
 * Words with the times and the ends of comments that lie in them.
 *
 * @param text the words, with LF between paragraphs
 * @param times times, their offsets counted from the start of the words, in text order
 * @param anchors where comments begin and end, counted likewise, in text order
 */
public record Passage(String text, List<TimeMark> times, List<Paragraph.Anchor> anchors) {

    /** The words of a paragraph with what lies in them. */
    public static Passage of(Paragraph paragraph) {
        return new Passage(paragraph.text(), paragraph.times(), paragraph.anchors());
    }

    /** The words between two offsets without the blanks around them; what lies outside comes to the nearer end. */
    public Passage within(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Blanks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return cut(from, to);
    }

    /** The passage without the blanks around it. */
    public Passage stripped() {
        return within(0, text.length());
    }

    private Passage cut(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        return new Passage(text.substring(from, to),
            times.stream().map(mark -> new TimeMark(inside(mark.offset(), from, to), mark.seconds())).toList(),
            anchors.stream().map(anchor -> anchor.at(inside(anchor.offset(), from, to))).toList());
    }

    private static int inside(int offset, int from, int to) {
        return Math.max(from, Math.min(offset, to)) - from;
    }

    /** The time from which on it is said; null where that is not known. */
    public @Nullable Double begins() {
        return times.isEmpty() || times.get(0).offset() > 0 ? null : times.get(0).seconds();
    }

    /** The passage, said from a time on where that is not known yet; null leaves it so. */
    public Passage from(@Nullable Double seconds) {
        if (seconds == null || begins() != null) {
            return this;
        }
        return new Passage(text, Stream.concat(Stream.of(new TimeMark(0, seconds)), times.stream()).toList(), anchors);
    }

    /** The passage with words before it, which are said at the time at which it begins. */
    public Passage after(String words) {
        int by = words.length();
        return new Passage(words + text, times.stream().map(mark -> mark.offset() == 0 ? mark : mark.moved(by)).toList(),
            anchors.stream().map(anchor -> anchor.at(anchor.offset() + by)).toList());
    }

    /** Several passages put behind each other. */
    public static final class Writing {

        private final StringBuilder text = new StringBuilder();
        private final List<TimeMark> times = new ArrayList<>();
        private final List<Paragraph.Anchor> anchors = new ArrayList<>();
        private boolean started;

        /** Puts a passage behind the others, and what stands between them where there are any. */
        public void add(String between, Passage passage) {
            text.append(text.isEmpty() ? "" : between);
            started = true;
            int by = text.length();
            text.append(passage.text);
            passage.times.forEach(mark -> times.add(mark.moved(by)));
            passage.anchors.forEach(anchor -> anchors.add(anchor.at(anchor.offset() + by)));
        }

        /** Puts a passage on a line of its own and returns where it begins. */
        public int below(Passage passage) {
            if (started) {
                text.append('\n');
            }
            int start = text.length();
            add("", passage);
            return start;
        }

        /** True when no words were put in yet. */
        public boolean isEmpty() {
            return text.isEmpty();
        }

        /** The length so far, in UTF-16 units. */
        public int length() {
            return text.length();
        }

        /** The last character; there must be one. */
        public char last() {
            return text.charAt(text.length() - 1);
        }

        /** What was put in so far. */
        public Passage passage() {
            return new Passage(text.toString(), List.copyOf(times), List.copyOf(anchors));
        }
    }
}

package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.script.Slices;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;

/**
 * A conversation in which lines of their own tell who speaks from when on.
 *
 * <p>What stands above the first of these lines is a heading and notes; a line under which nothing is said is a note.
 */
final class HeadedText {

    /** A line that is longer is no head. */
    private static final int LONGEST = 100;
    private static final double MOSTLY = 0.6;
    private static final int MOST_WORDS = 6;
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{L}{1,5}\\.(?= )|\\b\\p{Lu}\\.$");
    private static final Pattern SENTENCE = Pattern.compile("[.!?,;…]$|[.!?…] |:");

    private final List<Paragraph> lines;
    private final NavigableMap<Integer, Head> heads = new TreeMap<>();

    /**
     * Lines that tell who speaks.
     *
     * @param first the first of them
     * @param last the last of them
     * @param name who speaks; null where only the time is told
     * @param seconds from when on
     */
    record Head(int first, int last, @Nullable String name, double seconds) {
    }

    /**
     * @param lines one line in each, none of them blank
     * @param heads in order, not overlapping
     */
    HeadedText(List<Paragraph> lines, List<Head> heads) {
        this.lines = lines;
        heads.forEach(head -> this.heads.put(head.first(), head));
    }

    /** The lines of the paragraphs; a paragraph in which none is a head stays whole. */
    static List<Paragraph> lines(List<Paragraph> paragraphs, Predicate<String> head) {
        List<Paragraph> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            boolean split = text.indexOf('\n') >= 0 && text.lines().anyMatch(line -> head.test(shortLine(Paragraph.plain(line))));
            if (split) {
                Slices.of(Passage.of(paragraph), spans(text)).forEach(line -> lines.add(paragraph.holding(line)));
            } else {
                lines.add(paragraph);
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            spans.add(new Span(start, end));
            start = end + 1;
        }
        spans.add(new Span(start, text.length()));
        return spans;
    }

    /** The words of a line that may be a head; empty for a long one, which may have endless blanks in it. */
    static String shortLine(Paragraph line) {
        String words = Blanks.strip(line.text());
        return words.length() > LONGEST ? "" : words;
    }

    /** True for words that may name somebody and are no sentence. */
    static boolean isName(String words) {
        boolean sentence = SENTENCE.matcher(ABBREVIATION.matcher(words).replaceAll("x")).find();
        boolean letters = words.codePoints().anyMatch(Character::isLetter);
        return letters && !sentence && words.split("\\s+").length <= MOST_WORDS && !SpeakerWords.isNever(SpeakerWords.key(words));
    }

    /** True when there are several heads, time goes on from one to the next and something is said below nearly all of them. */
    boolean isConversation() {
        List<Head> all = List.copyOf(heads.values());
        long forward = IntStream.range(1, all.size()).filter(i -> all.get(i).seconds() >= all.get(i - 1).seconds()).count();
        long said = all.stream().filter(this::isFollowed).count();
        return all.size() > 1 && forward >= MOSTLY * (all.size() - 1) && said > MOSTLY * all.size();
    }

    private boolean isFollowed(Head head) {
        return head.last() + 1 < lines.size() && !heads.containsKey(head.last() + 1);
    }

    /** The conversation as paragraphs that tell speakers and times; lines for which it holds are notes. */
    List<Paragraph> paragraphs(Predicate<String> note) {
        Telling telling = new Telling(note);
        int at = 0;
        while (at < lines.size()) {
            Head head = heads.get(at);
            if (head == null) {
                telling.take(lines.get(at));
                at++;
            } else {
                telling.begin(head, lines.subList(head.first(), head.last() + 1), isFollowed(head));
                at = head.last() + 1;
            }
        }
        return telling.paragraphs;
    }

    /** The paragraphs while they are made. */
    private static final class Telling {

        private final Predicate<String> note;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Paragraph.Anchor> anchors = new ArrayList<>();
        private @Nullable String speaker;
        private @Nullable Head open;
        private boolean began;

        Telling(Predicate<String> note) {
            this.note = note;
        }

        void begin(Head head, List<Paragraph> told, boolean followed) {
            began = true;
            if (followed) {
                open = head;
                speaker = head.name() == null ? speaker : head.name();
                told.forEach(line -> line.anchors().forEach(anchor -> anchors.add(anchor.at(0))));
            } else {
                told.forEach(line -> paragraphs.add(line.flagged(Paragraph.Flag.NOTE)));
            }
        }

        void take(Paragraph line) {
            if (!line.flags().isEmpty()) {
                paragraphs.add(line);
            } else if (!began || note.test(Blanks.strip(line.text()))) {
                boolean title = paragraphs.isEmpty();
                paragraphs.add(line.flagged(title ? Paragraph.Flag.HEADING : Paragraph.Flag.NOTE));
            } else {
                say(line);
            }
        }

        private void say(Paragraph line) {
            Head head = open;
            List<TimeMark> times = head == null ? List.of() : List.of(new TimeMark(0, head.seconds()));
            anchors.addAll(line.anchors());
            paragraphs.add(new Paragraph(line.text(), null, speaker, times, List.copyOf(anchors), line.flags()));
            anchors.clear();
            open = null;
        }
    }
}

package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;

/**
 * The numbers that some transcripts have before their lines or paragraphs: each one, or every fifth or tenth, on every page anew or not.
 * They are taken away only where nearly all of them are in order.
 */
final class PrintedNumbers {

    private static final Pattern NUMBER =
        Pattern.compile("[\\s\\p{Z}]*+(?:\\[(\\d{1,5})\\]|\\((\\d{1,5})\\)|(\\d{1,5})[.)]?)(?:[\\s\\p{Z}]++|$)");
    private static final int[] STEPS = {1, 5, 10};
    private static final int ENOUGH = 10;
    private static final int FEW = 4;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.7;

    private final List<Paragraph> paragraphs;
    private final int[] numbers;
    private final int step;

    private PrintedNumbers(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.numbers = paragraphs.stream().mapToInt(PrintedNumbers::number).toArray();
        this.step = step();
    }

    /** The paragraphs without printed numbers. */
    static List<Paragraph> removed(List<Paragraph> paragraphs) {
        return new PrintedNumbers(paragraphs).removed();
    }

    /** The number before the words; -1 where there is none. */
    private static int number(Paragraph paragraph) {
        Matcher matcher = LabelForm.beginning(NUMBER, paragraph.text());
        if (!matcher.lookingAt()) {
            return -1;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        return -1;
    }

    /** By how much the numbers grow; 0 where they are no printed numbers. */
    private int step() {
        int[] filled = IntStream.range(0, numbers.length).filter(i -> !paragraphs.get(i).isBlank()).map(i -> numbers[i]).toArray();
        for (int candidate : STEPS) {
            int inOrder = 0;
            int outOfOrder = 0;
            int last = -1;
            for (int number : numbers) {
                if (number >= 0) {
                    boolean fits = fits(last, number, candidate);
                    inOrder += fits ? 1 : 0;
                    outOfOrder += fits ? 0 : 1;
                    last = fits ? number : last;
                }
            }
            boolean often = inOrder >= ENOUGH && (long) inOrder * candidate >= filled.length * MOST
                || isPlaced(numbers, candidate) || isPlaced(filled, candidate);
            if (often && inOrder >= NEARLY_ALL * (inOrder + outOfOrder)) {
                return candidate;
            }
        }
        return 0;
    }

    /** True where every line that should have a number has its own, and no other has one: so few numbers tell enough in a short text. */
    private static boolean isPlaced(int[] numbers, int step) {
        int first = 0;
        while (first < numbers.length && numbers[first] < 0) {
            first++;
        }
        int above = first + 1 - step;
        for (int i = first; i < numbers.length; i++) {
            int line = i + 1 - above;
            if (numbers[i] != (line % step == 0 ? line : -1)) {
                return false;
            }
        }
        return above >= 0 && numbers.length - above >= (step == 1 ? FEW : 2 * step);
    }

    private static boolean fits(int last, int number, int step) {
        return last < 0 ? number <= step : number == last + step || number == step;
    }

    private List<Paragraph> removed() {
        if (step == 0) {
            return paragraphs;
        }
        List<Paragraph> bare = new ArrayList<>(paragraphs.size());
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (numbers[i] >= 0 && fits(last, numbers[i], step)) {
                last = numbers[i];
                Matcher matcher = LabelForm.beginning(NUMBER, paragraph.text());
                int end = matcher.lookingAt() ? matcher.end() : 0;
                bare.add(paragraph.holding(Passage.of(paragraph).within(end, paragraph.text().length())));
            } else {
                bare.add(paragraph);
            }
        }
        return bare;
    }
}

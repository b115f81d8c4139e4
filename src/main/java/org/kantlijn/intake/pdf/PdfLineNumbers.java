package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the numbers that are printed beside the lines of a text from the text: they stand left of it and count on. */
final class PdfLineNumbers {

    private static final int FEWEST = 5;
    private static final int FARTHEST_STEP = 10;
    private static final int MOST_EXCEPTIONS = 5;

    private final List<PdfLine> rest;
    private final int count;

    PdfLineNumbers(List<PdfLine> lines) {
        float left = left(lines);
        List<PdfLine> numbered = lines.stream().filter(line -> isNumbered(line, left)).toList();
        boolean numbers = numbered.size() >= FEWEST && countOn(numbered);
        count = numbers ? numbered.size() : 0;
        rest = numbers ? without(lines, left) : lines;
    }

    /** Where most lines begin that do not begin with a number. */
    private static float left(List<PdfLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (PdfLine line : lines) {
            line.pieces().stream().filter(piece -> !piece.isNumber()).findFirst()
                .ifPresent(piece -> counts.merge((int) piece.left(), 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    private static boolean isNumbered(PdfLine line, float left) {
        PdfLine.Piece first = line.pieces().get(0);
        return first.isNumber() && first.right() <= left;
    }

    /** True when the numbers go up by the same small step nearly everywhere, or begin anew. */
    private static boolean countOn(List<PdfLine> numbered) {
        Map<Integer, Integer> steps = new HashMap<>();
        for (int i = 1; i < numbered.size(); i++) {
            steps.merge(number(numbered.get(i)) - number(numbered.get(i - 1)), 1, Integer::sum);
        }
        return steps.entrySet().stream().anyMatch(step -> step.getKey() > 0 && step.getKey() <= FARTHEST_STEP
            && step.getValue() >= numbered.size() - 1 - numbered.size() / MOST_EXCEPTIONS);
    }

    private static int number(PdfLine line) {
        return Integer.parseInt(line.pieces().get(0).text());
    }

    private static List<PdfLine> without(List<PdfLine> lines, float left) {
        List<PdfLine> rest = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!isNumbered(line, left)) {
                rest.add(line);
            } else if (line.pieces().size() > 1) {
                rest.add(line.holding(line.pieces().subList(1, line.pieces().size())));
            }
        }
        return rest;
    }

    /** How many numbers there were. */
    int count() {
        return count;
    }

    /** The lines without their numbers. */
    List<PdfLine> rest() {
        return rest;
    }
}

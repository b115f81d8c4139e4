package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.PageMargins;

/**
 * Tells what is printed above and below the text of the pages, such as a running title and their numbers, from the text.
 *
 * <p>It stands at the same height on several pages with the same words but for numbers, and there is more room between it and the text
 * than between the lines of the text; without that room it has to stand on nearly all of many pages.
 */
final class PdfMargins {

    /** How many lines above and below the text may belong to the margins. */
    private static final int REACH = 3;
    private static final int POINTS_APART = 3;
    private static final float MORE_ROOM = 1.3f;
    private static final int MANY_PAGES = 5;
    private static final float NEARLY_ALL = 0.8f;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
        Pattern.compile("(?:(?:pagina|page|p\\.?|blz\\.?|bladzijde) ?)?[-–—]? ?#(?: ?(?:van|of|/|-|–) ?#)? ?[-–—]?",
            Pattern.CASE_INSENSITIVE);

    private final PageMargins words = new PageMargins();
    private final Set<String> told = new HashSet<>();
    private final Set<PdfLine> taken = new HashSet<>();
    private final Map<Mark, Integer> marks = new HashMap<>();
    private final Collection<List<PdfLine>> pages;
    private final List<PdfLine> rest;
    private final float step;

    /**
     * @param top at which end of the page
     * @param place how high
     * @param words what stands there, with a sign for each number
     */
    private record Mark(boolean top, int place, String words) {

        static Mark of(PdfLine line, boolean top) {
            return new Mark(top, Math.round(line.y() / POINTS_APART), NUMBER.matcher(line.text()).replaceAll("#"));
        }

        boolean isNumber() {
            return PAGE_NUMBER.matcher(words).matches();
        }
    }

    PdfMargins(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> byNumber = new TreeMap<>();
        lines.forEach(line -> byNumber.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        pages = byNumber.values();
        pages.forEach(page -> page.sort(Comparator.comparing(PdfLine::y)));
        step = usualStep();
        for (List<PdfLine> page : pages) {
            page.stream().limit(REACH).forEach(line -> marks.merge(Mark.of(line, true), 1, Integer::sum));
            upwards(page).stream().limit(REACH).forEach(line -> marks.merge(Mark.of(line, false), 1, Integer::sum));
        }
        for (List<PdfLine> page : pages) {
            take(page, true);
            take(upwards(page), false);
        }
        rest = lines.stream().filter(line -> !taken.contains(line)).toList();
    }

    private static List<PdfLine> upwards(List<PdfLine> page) {
        List<PdfLine> lines = new ArrayList<>(page);
        Collections.reverse(lines);
        return lines;
    }

    private float usualStep() {
        Map<Integer, Integer> steps = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                steps.merge(Math.round(page.get(i).y() - page.get(i - 1).y()), 1, Integer::sum);
            }
        }
        steps.remove(0);
        return steps.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /** Takes the outermost lines of a page up to the last that belongs to the margin. */
    private void take(List<PdfLine> inwards, boolean top) {
        int end = 0;
        for (int i = 0; i < Math.min(REACH, inwards.size()) && recurs(inwards.get(i), top); i++) {
            end = standsOff(inwards, i) || isOnNearlyAll(inwards.get(i), top) ? i + 1 : end;
        }
        if (end == 0 && !top && isOnlyNumber(inwards)) {
            end = 1;
        }
        for (PdfLine line : inwards.subList(0, end)) {
            taken.add(line);
            if (told.add(Mark.of(line, top).words)) {
                words.add(line.text());
            }
        }
    }

    private boolean recurs(PdfLine line, boolean top) {
        int times = marks.get(Mark.of(line, top));
        return times > 1 && times >= pages.size() / 3;
    }

    private boolean isOnNearlyAll(PdfLine line, boolean top) {
        return pages.size() >= MANY_PAGES && marks.get(Mark.of(line, top)) >= NEARLY_ALL * pages.size();
    }

    /** True for the number of a page of which there is no other. */
    private boolean isOnlyNumber(List<PdfLine> upwards) {
        PdfLine line = upwards.get(0);
        boolean own = NUMBER.matcher(line.text()).results().limit(1).anyMatch(n -> n.group().equals(String.valueOf(line.page() + 1)));
        return own && upwards.size() > 1 && Mark.of(line, false).isNumber() && standsOff(upwards, 0);
    }

    /** True when there is more room between a line and the next one inwards than lines have; or when there is none. */
    private boolean standsOff(List<PdfLine> inwards, int at) {
        return at + 1 == inwards.size() || Math.abs(inwards.get(at + 1).y() - inwards.get(at).y()) > MORE_ROOM * step;
    }

    PageMargins words() {
        return words;
    }

    /** The lines of the text, in the order in which they came. */
    List<PdfLine> rest() {
        return rest;
    }
}

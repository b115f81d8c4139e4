package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells the notes at the foot of the pages of a PDF from the text: they are set in smaller letters and begin with a number or a sign. */
final class PdfNotes {

    private static final float SMALLER = 0.93f;
    private static final Pattern BEGINNING = Pattern.compile("(?:\\d{1,3}|[*†‡§]|[ivx]{1,4})[.)]?\\s.*|\\d{1,3}\\p{L}.*");

    private final List<PdfLine> notes = new ArrayList<>();
    private final List<PdfLine> rest;

    PdfNotes(List<PdfLine> lines) {
        float size = size(lines);
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        pages.values().forEach(page -> takeFoot(page.stream().sorted(Comparator.comparing(PdfLine::y)).toList(), size * SMALLER));
        Set<PdfLine> taken = new HashSet<>(notes);
        rest = lines.stream().filter(line -> !taken.contains(line)).toList();
    }

    /** How high most letters are. */
    private static float size(List<PdfLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    private void takeFoot(List<PdfLine> page, float smaller) {
        int first = page.size();
        while (first > 0 && page.get(first - 1).size() < smaller) {
            first--;
        }
        if (first > 0 && first < page.size() && BEGINNING.matcher(page.get(first).text()).matches()) {
            notes.addAll(page.subList(first, page.size()));
        }
    }

    /** The lines of the notes. */
    List<PdfLine> notes() {
        return notes;
    }

    /** The lines of the text, in the order in which they came. */
    List<PdfLine> rest() {
        return rest;
    }
}

package org.kantlijn.intake;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.intake.speaker.WordPlaces;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;

/**
 * Which words of a text are the words of another version of it.
 *
 * <p>What occurs once in both is lined up first, runs of words before single ones; only the short stretches that are left are compared word
 * by word. So the time it takes grows with the length of the texts, however much they differ.
 */
final class WordAlignment {

    private static final int[] RUNS = {4, 1};
    private static final int LONGEST_COMPARED = 600;

    private final String oldText;
    private final String newText;
    private final WordPlaces old;
    private final WordPlaces now;
    /** For each old word its place among the new ones; -1 for none. */
    private final int[] partners;

    WordAlignment(String oldText, String newText) {
        this.oldText = oldText;
        this.newText = newText;
        this.old = WordPlaces.of(oldText);
        this.now = WordPlaces.of(newText);
        this.partners = new int[old.size()];
        Arrays.fill(partners, -1);
        align(new Window(0, old.size(), 0, now.size()), 0);
    }

    /** A stretch of the old words and one of the new ones. */
    private record Window(int start, int end, int newStart, int newEnd) {

        boolean isEmpty() {
            return start == end || newStart == newEnd;
        }

        boolean isShort() {
            return end - start <= LONGEST_COMPARED && newEnd - newStart <= LONGEST_COMPARED;
        }
    }

    private void align(Window whole, int level) {
        Window window = trimmed(whole);
        if (window.isEmpty()) {
            return;
        }
        if (level == RUNS.length) {
            compare(window);
            return;
        }
        int start = window.start();
        int newStart = window.newStart();
        for (int[] anchor : anchors(window, RUNS[level])) {
            // Runs overlap where a longer one is the same.
            if (anchor[0] >= start && anchor[1] >= newStart) {
                align(new Window(start, anchor[0], newStart, anchor[1]), level + 1);
                for (int i = 0; i < RUNS[level]; i++) {
                    partners[anchor[0] + i] = anchor[1] + i;
                }
                start = anchor[0] + RUNS[level];
                newStart = anchor[1] + RUNS[level];
            }
        }
        align(new Window(start, window.end(), newStart, window.newEnd()), level + 1);
    }

    /** The window without the words that are the same at both its ends. */
    private Window trimmed(Window window) {
        int start = window.start();
        int newStart = window.newStart();
        while (start < window.end() && newStart < window.newEnd() && same(start, newStart)) {
            partners[start++] = newStart++;
        }
        int end = window.end();
        int newEnd = window.newEnd();
        while (end > start && newEnd > newStart && same(end - 1, newEnd - 1)) {
            partners[--end] = --newEnd;
        }
        return new Window(start, end, newStart, newEnd);
    }

    private boolean same(int word, int newWord) {
        return old.forms().get(word).equals(now.forms().get(newWord));
    }

    /** The runs that occur once in both stretches, as pairs of places, as many as keep their order. */
    private List<int[]> anchors(Window window, int run) {
        Map<List<String>, Integer> places = once(old, window.start(), window.end(), run);
        Map<List<String>, Integer> newPlaces = once(now, window.newStart(), window.newEnd(), run);
        List<int[]> pairs = new ArrayList<>();
        places.forEach((words, place) -> {
            int newPlace = newPlaces.getOrDefault(words, -1);
            if (place >= 0 && newPlace >= 0) {
                pairs.add(new int[] {place, newPlace});
            }
        });
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return longestInOrder(pairs);
    }

    /** Where each run of words is; -1 for those that are there more than once. */
    private static Map<List<String>, Integer> once(WordPlaces words, int start, int end, int run) {
        Map<List<String>, Integer> places = new HashMap<>();
        for (int i = start; i + run <= end; i++) {
            places.merge(words.forms().subList(i, i + run), i, (first, second) -> -1);
        }
        return places;
    }

    private static List<int[]> longestInOrder(List<int[]> pairs) {
        int[] before = new int[pairs.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        int[][] longest = new int[ends.size()][];
        int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
        for (int i = longest.length - 1; i >= 0; i--) {
            longest[i] = pairs.get(at);
            at = before[at];
        }
        return Arrays.asList(longest);
    }

    private void compare(Window window) {
        if (!window.isShort()) {
            return;
        }
        List<String> words = old.forms().subList(window.start(), window.end());
        List<String> newWords = now.forms().subList(window.newStart(), window.newEnd());
        int at = 0;
        int newAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(words, newWords).getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                partners[window.start() + at++] = window.newStart() + newAt++;
            }
            at += delta.getSource().size();
            newAt += delta.getTarget().size();
        }
        while (at < words.size()) {
            partners[window.start() + at++] = window.newStart() + newAt++;
        }
    }

    /** What was changed, in units of the old text; no word is split. */
    OffsetMap edits() {
        List<Edit> edits = new ArrayList<>();
        Span from = new Span(0, 0);
        Span to = new Span(0, 0);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                Span word = old.spans().get(i);
                Span newWord = now.spans().get(partners[i]);
                addEdit(new Span(from.end(), word.start()), new Span(to.end(), newWord.start()), edits);
                addEdit(word, newWord, edits);
                from = word;
                to = newWord;
            }
        }
        addEdit(new Span(from.end(), oldText.length()), new Span(to.end(), newText.length()), edits);
        return new OffsetMap(edits);
    }

    private void addEdit(Span replaced, Span by, List<Edit> edits) {
        String before = oldText.substring(replaced.start(), replaced.end());
        String after = newText.substring(by.start(), by.end());
        if (before.equals(after)) {
            return;
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start) && !isLetter(before.charAt(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)
            && !isLetter(before.charAt(before.length() - 1 - end))) {
            end++;
        }
        edits.add(new Edit(new Span(replaced.start() + start, replaced.end() - end), after.length() - start - end));
    }

    /** What belongs to a word, or to a character that takes two units. */
    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

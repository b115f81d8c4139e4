package org.kantlijn.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is different between two versions of a text, word by word. */
public final class Differences {

    /** A word, or any other single character as readers count. */
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\X");

    /** Shorter texts are compared in no time, however different they are. */
    private static final int SHORT = 4_000;
    private static final int IN_A_ROW = 5;
    private static final double RELATED = 0.1;

    private final Map<String, Integer> names = new HashMap<>();

    private Differences() {
    }

    /**
     * The fewest edits, of whole words and characters, that make the one text of the other; a single one where two long texts have next to
     * nothing in common.
     */
    public static OffsetMap between(String before, String after) {
        if (before.equals(after)) {
            return OffsetMap.NONE;
        }
        OffsetMap found = new OffsetMap(new Differences().edits(before, after));
        OffsetMap tidied = new OffsetMap(slid(found.edits(), before, after));
        return new OffsetMap(tidied.edits().stream().map(edit -> landing(edit, before)).toList());
    }

    /**
     * A text in pieces.
     *
     * @param names for each piece a number that is the same for the same words
     * @param starts where each piece begins, and after the last of them the end of the text
     */
    private record Pieces(List<Integer> names, List<Integer> starts) {

        Span span(int from, int count) {
            return new Span(starts.get(from), starts.get(from + count));
        }
    }

    private List<Edit> edits(String before, String after) {
        Pieces old = pieces(before);
        Pieces now = pieces(after);
        if (!areRelated(old.names(), now.names())) {
            return List.of(new Edit(new Span(0, before.length()), after.length()));
        }
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<Integer> delta : DiffUtils.diff(old.names(), now.names(), new MyersDiffWithLinearSpace<>(), null).getDeltas()) {
            Span replaced = old.span(delta.getSource().getPosition(), delta.getSource().size());
            Span instead = now.span(delta.getTarget().getPosition(), delta.getTarget().size());
            edits.add(new Edit(replaced, instead.length()));
        }
        return edits;
    }

    private Pieces pieces(String text) {
        List<Integer> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            found.add(named(piece.group()));
            starts.add(piece.start());
        }
        starts.add(text.length());
        return new Pieces(found, starts);
    }

    private int named(String words) {
        int next = names.size();
        return names.computeIfAbsent(words, key -> next);
    }

    /** Comparing long texts that have nothing to do with each other takes very long and brings nothing. */
    private static boolean areRelated(List<Integer> old, List<Integer> now) {
        if (Math.min(old.size(), now.size()) < SHORT) {
            return true;
        }
        Set<List<Integer>> rows = new HashSet<>();
        for (int i = 0; i + IN_A_ROW <= old.size(); i++) {
            rows.add(List.copyOf(old.subList(i, i + IN_A_ROW)));
        }
        int shared = 0;
        for (int i = 0; i + IN_A_ROW <= now.size(); i++) {
            shared += rows.contains(now.subList(i, i + IN_A_ROW)) ? 1 : 0;
        }
        return shared > RELATED * Math.min(old.size(), now.size());
    }

    /** Where a blank may as well have been kept before what was put in or left out as behind it, it was kept before. */
    private static List<Edit> slid(List<Edit> edits, String before, String after) {
        List<Edit> slid = new ArrayList<>(edits.size());
        int growth = 0;
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            int limit = i + 1 < edits.size() ? edits.get(i + 1).replaced().start() : before.length();
            int start = edit.replaced().start();
            int end = edit.replaced().end();
            boolean oneWay = edit.length() == 0 || start == end;
            while (oneWay && end < limit && before.charAt(end) == ' '
                && (start < end ? before.charAt(start) : after.charAt(start + growth)) == ' ') {
                start++;
                end++;
            }
            slid.add(new Edit(new Span(start, end), edit.length()));
            growth += edit.growth();
        }
        return slid;
    }

    /**
     * A passage that is left out altogether lands on the character before it, or on the first of the text. Where that has two units it
     * becomes part of the edit, so that the passage lands on both.
     */
    private static Edit landing(Edit edit, String before) {
        int start = edit.replaced().start();
        int end = edit.replaced().end();
        if (edit.length() > 0) {
            return edit;
        }
        if (start > 0) {
            return isPair(before, start - 2) ? new Edit(new Span(start - 2, end), 2) : edit;
        }
        return isPair(before, end) ? new Edit(new Span(start, end + 2), 2) : edit;
    }

    private static boolean isPair(String text, int at) {
        return at >= 0 && at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}

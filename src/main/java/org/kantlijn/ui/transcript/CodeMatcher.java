package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FoldedText;

/**
 * Finds codes by letters typed: those of the name best, letters of the path in order at least; accents and case do not count. What was
 * used lately comes first among equals.
 */
final class CodeMatcher {

    private static final int STARTS_NAME = 400;
    private static final int STARTS_WORD = 300;
    private static final int IN_NAME = 200;
    private static final int IN_PATH = 100;
    private static final int LETTERS_IN_ORDER = 50;
    private static final int RECENT = 40;

    private final List<Code> codes;
    private final List<Entry> entries;

    private CodeMatcher(List<Code> codes, List<Entry> entries) {
        this.codes = codes;
        this.entries = entries;
    }

    /** Matches the codes of a study, none of which was used yet. */
    static CodeMatcher of(Study study) {
        List<Entry> entries = new ArrayList<>();
        for (Code code : study.codesInTreeOrder()) {
            List<String> parents = study.lineage(code).stream().map(Code::name).toList();
            String path = String.join(" › ", parents.subList(0, parents.size() - 1));
            entries.add(new Entry(code, path, 0, 0, FoldedText.of(code.name()), FoldedText.of(path + " " + code.name())));
        }
        return new CodeMatcher(study.codes(), entries);
    }

    /** True when it matches the codes that the study has now. */
    boolean fits(Study study) {
        return codes.equals(study.codes());
    }

    /** The same codes, ordered by what was used lately and how often each was applied. */
    CodeMatcher used(List<Id<Code>> recent, Map<Id<Code>, Integer> counts) {
        Map<Id<Code>, Integer> recency = new HashMap<>();
        recent.forEach(id -> recency.put(id, RECENT - Math.min(RECENT - 1, recency.size())));
        return new CodeMatcher(codes, entries.stream().map(entry -> entry.used(counts.getOrDefault(entry.code().id(), 0),
            recency.getOrDefault(entry.code().id(), 0))).toList());
    }

    /**
     * A code and what is shown with it.
     *
     * @param path the names above it; empty at the top
     * @param count how often it was applied
     */
    record Entry(Code code, String path, int count, int recency, String foldedName, String foldedPath) {

        private Entry used(int times, int lately) {
            return new Entry(code, path, times, lately, foldedName, foldedPath);
        }
    }

    /** The codes that fit, best first; for nothing typed all of them, those used lately and then most often first. */
    List<Entry> matches(String typed) {
        String wanted = FoldedText.of(typed.strip());
        Comparator<Entry> order = wanted.isEmpty()
            ? Comparator.comparingInt((Entry e) -> -e.recency()).thenComparingInt(e -> -e.count())
            : Comparator.comparingInt((Entry e) -> -score(e, wanted) - e.recency()).thenComparingInt(e -> -e.count());
        return entries.stream().filter(e -> score(e, wanted) > 0).sorted(order).toList();
    }

    /** True when a code has just this name, so that it need not be made. */
    boolean hasName(String typed) {
        String wanted = FoldedText.of(typed.strip());
        return entries.stream().anyMatch(e -> e.foldedName().equals(wanted));
    }

    private static int score(Entry entry, String wanted) {
        int at = entry.foldedName().indexOf(wanted);
        if (at == 0) {
            return STARTS_NAME;
        }
        if (at > 0) {
            return entry.foldedName().charAt(at - 1) == ' ' ? STARTS_WORD : IN_NAME;
        }
        if (entry.foldedPath().contains(wanted)) {
            return IN_PATH;
        }
        return hasInOrder(entry.foldedPath(), wanted) ? LETTERS_IN_ORDER : 0;
    }

    private static boolean hasInOrder(String text, String letters) {
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            if (text.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}

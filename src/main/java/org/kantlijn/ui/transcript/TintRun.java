package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Span;

/**
 * A stretch of words with the same codings over it: the shortest gives the tint, the next shortest an underline.
 *
 * @param span which words
 * @param tint the shortest coding over them
 * @param underline the next shortest; null where only one is over them
 */
record TintRun(Span span, Coding tint, @Nullable Coding underline) {

    /** The runs of the codings over a span, in text order. */
    static List<TintRun> of(List<Coding> codings, Span within) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Coding coding : codings) {
            edges.add(Math.max(within.start(), coding.span().start()));
            edges.add(Math.min(within.end(), coding.span().end()));
        }
        List<TintRun> runs = new ArrayList<>();
        Integer from = null;
        for (Integer to : edges) {
            if (from != null) {
                addRun(codings, new Span(from, to), runs);
            }
            from = to;
        }
        return runs;
    }

    private static void addRun(List<Coding> codings, Span span, List<TintRun> runs) {
        Coding shortest = null;
        Coding next = null;
        for (Coding coding : codings) {
            if (!coding.span().contains(span)) {
                continue;
            }
            if (shortest == null || coding.span().length() < shortest.span().length()) {
                next = shortest;
                shortest = coding;
            } else if (next == null || coding.span().length() < next.span().length()) {
                next = coding;
            }
        }
        if (shortest != null) {
            runs.add(new TintRun(span, shortest, next));
        }
    }
}

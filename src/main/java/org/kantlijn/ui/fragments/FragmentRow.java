package org.kantlijn.ui.fragments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/**
 * One coding of the code that the list shows.
 *
 * @param coding which
 * @param citation how it is cited
 * @param person the citation's person, for counting; null where nobody counts
 * @param quote its words in one line
 * @param others the other codes over the same words
 * @param coder who applied the code
 */
record FragmentRow(Coding coding, String citation, @Nullable Id<?> person, String quote, List<Code> others, Coder coder) {

    private static final int LONGEST = 400;

    /** The codings of a code and those below it, transcript by transcript, in text order. */
    static List<FragmentRow> of(Study study, Id<Code> id, @Nullable Id<Coder> shown) {
        Set<Id<Code>> codes = new HashSet<>();
        study.code(id).ifPresent(code -> study.subtree(code).forEach(c -> codes.add(c.id())));
        Citations citations = Citations.of(study);
        List<FragmentRow> rows = new ArrayList<>();
        study.codings().filter(c -> codes.contains(c.code()) && (shown == null || c.coder().equals(shown)))
            .forEach(coding -> rows.add(row(study, coding, citations)));
        return rows;
    }

    private static FragmentRow row(Study study, Coding coding, Citations citations) {
        Fragment fragment = citations.fragment(coding).orElseThrow();
        List<Code> others = study.codings(coding.transcript()).overlapping(coding.span()).stream()
            .filter(c -> !c.code().equals(coding.code())).flatMap(c -> study.code(c.code()).stream()).distinct().toList();
        String quote = fragment.quote(study).replaceAll("\\s+", " ");
        return new FragmentRow(coding, fragment.citation(), fragment.respondent() == null ? null : fragment.respondent().id(),
            quote.length() > LONGEST ? quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, LONGEST))) : quote, others,
            study.coder(coding.coder()));
    }
}

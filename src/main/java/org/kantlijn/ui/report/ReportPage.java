package org.kantlijn.ui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.StudyEvidence;

/**
 * What the report says of a theme.
 *
 * @param evidence what the theme rests on, with the quotes that illustrate it
 * @param frequencies how often each of its codes occurs, in the order in which they were arranged
 */
record ReportPage(ThemeEvidence evidence, List<Frequency> frequencies) {

    /**
     * How often a code occurs.
     *
     * @param code which
     * @param fragments how many fragments carry it
     * @param people how many participants speak in them, moderators left out
     * @param share which part that is of the fragments of the theme, 0 to 1
     */
    record Frequency(Code code, int fragments, int people, double share) {
    }

    /** The page on a theme. Takes time in a large study. */
    static ReportPage of(StudyEvidence study, ThemeEvidence theme) {
        Map<Id<Code>, Integer> counts = new HashMap<>();
        Map<Id<Code>, Set<Id<Participant>>> people = new HashMap<>();
        for (Fragment fragment : theme.whole().fragments()) {
            Set<Id<Code>> carried = new HashSet<>();
            fragment.codings().forEach(coding -> carried.add(coding.code()));
            Participant respondent = fragment.respondent();
            for (Id<Code> code : carried) {
                counts.merge(code, 1, Integer::sum);
                if (respondent != null) {
                    people.computeIfAbsent(code, any -> new HashSet<>()).add(respondent.id());
                }
            }
        }
        List<Frequency> rows = new ArrayList<>();
        for (Code code : codes(study.study(), theme.theme())) {
            int count = counts.getOrDefault(code.id(), 0);
            int of = theme.whole().fragments().size();
            rows.add(new Frequency(code, count, people.getOrDefault(code.id(), Set.of()).size(), of == 0 ? 0 : (double) count / of));
        }
        return new ReportPage(theme, rows);
    }

    private static List<Code> codes(Study study, Theme theme) {
        Set<Id<Code>> ids = new LinkedHashSet<>();
        collect(study, theme, ids);
        return ids.stream().flatMap(id -> study.code(id).stream()).toList();
    }

    private static void collect(Study study, Theme theme, Set<Id<Code>> ids) {
        ids.addAll(theme.codes());
        study.subthemes(theme.id()).forEach(below -> collect(study, below, ids));
    }
}

package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * What a theme rests on.
 *
 * @param theme which
 * @param depth how deep it is nested, 0 for a main theme
 * @param own what the codes placed under the theme itself show
 * @param whole what its codes and those of all its sub-themes show
 */
public record ThemeEvidence(Theme theme, int depth, Evidence own, Evidence whole) {

    /** The evidence for every theme, each main theme followed by its sub-themes. */
    public static List<ThemeEvidence> of(Study study) {
        return of(study, Citations.of(study));
    }

    /** The same, from citations of the whole study that are known already. */
    public static List<ThemeEvidence> of(Study study, Citations citations) {
        List<ThemeEvidence> found = new ArrayList<>();
        Gathering gathering = new Gathering(study, citations.fragments());
        study.subthemes(null).forEach(theme -> add(found, gathering, theme, 0));
        return found;
    }

    /** The evidence for one theme, from citations of the whole study. */
    public static ThemeEvidence of(Study study, Citations citations, Theme theme) {
        int depth = 0;
        for (Theme at = theme; study.theme(at.parent()).isPresent() && depth < study.themes().size(); depth++) {
            at = study.theme(at.parent()).get();
        }
        return of(new Gathering(study, citations.fragments()), theme, depth);
    }

    private static void add(List<ThemeEvidence> found, Gathering gathering, Theme theme, int depth) {
        found.add(of(gathering, theme, depth));
        gathering.study().subthemes(theme.id()).forEach(below -> add(found, gathering, below, depth + 1));
    }

    private static ThemeEvidence of(Gathering gathering, Theme theme, int depth) {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        collect(gathering.study(), theme, codes, new HashSet<>());
        Evidence own = gathering.evidence(Set.copyOf(theme.codes()));
        return new ThemeEvidence(theme, depth, own, codes.size() == theme.codes().size() ? own : gathering.evidence(codes));
    }

    private static void collect(Study study, Theme theme, Set<Id<Code>> codes, Set<Id<Theme>> seen) {
        if (seen.add(theme.id())) {
            codes.addAll(theme.codes());
            study.subthemes(theme.id()).forEach(below -> collect(study, below, codes, seen));
        }
    }
}

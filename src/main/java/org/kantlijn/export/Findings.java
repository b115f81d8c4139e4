package org.kantlijn.export;

import java.util.List;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.Frequencies;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Study;

/** A study and what was counted in it, worked out once for all sheets. */
record Findings(Study study, Citations citations, Frequencies frequencies, List<ThemeEvidence> themes, List<Coverage> coverage,
                Labels labels) {

    static Findings of(Study study) {
        Citations citations = Citations.of(study);
        List<ThemeEvidence> themes = ThemeEvidence.of(study, citations);
        return new Findings(study, citations, Frequencies.of(study), themes, Coverage.of(study),
            Labels.of(study, themes.stream().map(ThemeEvidence::theme).toList()));
    }
}

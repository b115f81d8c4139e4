package org.kantlijn.ui.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * The fragments of a study and what each theme rests on.
 *
 * @param study the study at the moment of counting
 * @param citations its fragments
 * @param themes every theme, each main theme followed by its sub-themes
 */
public record StudyEvidence(Study study, Citations citations, List<ThemeEvidence> themes) {

    public StudyEvidence {
        themes = List.copyOf(themes);
    }

    /** Counts. Takes time in a large study: not for the event thread. */
    public static StudyEvidence of(Study study) {
        Citations citations = Citations.of(study);
        return new StudyEvidence(study, citations, ThemeEvidence.of(study, citations));
    }

    /** What a theme rests on; empty where it was not there at the moment of counting. */
    public Optional<ThemeEvidence> theme(@Nullable Id<Theme> id) {
        return themes.stream().filter(evidence -> evidence.theme().id().equals(id)).findFirst();
    }
}

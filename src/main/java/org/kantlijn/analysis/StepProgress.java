package org.kantlijn.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;

/**
 * How far each of the six steps of a thematic analysis has come. It shows what the data say is left, and holds nobody up.
 *
 * @param read turns that the coder has read
 * @param code turns with a code of whomever, moderators' turns left out
 * @param themes codes in a theme, of the codes that were applied
 * @param review themes that were reviewed or are final
 * @param define themes with a definition and at least one key message
 * @param report themes that are final
 */
public record StepProgress(Portion read, Portion code, Portion themes, Portion review, Portion define, Portion report) {

    /** The progress of the study as the coder sees it. */
    public static StepProgress of(Study study, Id<Coder> coder) {
        Portion read = Portion.NONE;
        Portion code = Portion.NONE;
        for (Transcript transcript : study.transcripts()) {
            CodableTurns turns = CodableTurns.of(study, transcript, Scope.ALL);
            read = read.plus(ReadTurns.of(study, transcript, coder));
            code = code.plus(new Portion(turns.coded().cardinality(), turns.codable().cardinality()));
        }
        return new StepProgress(read, code, placed(study),
            themes(study, theme -> theme.status() != Theme.Status.CANDIDATE),
            themes(study, theme -> !theme.definition().isBlank() && !theme.keyMessages().isEmpty()),
            themes(study, theme -> theme.status() == Theme.Status.FINAL));
    }

    /** The six in the order of the steps. */
    public List<Portion> steps() {
        return List.of(read, code, themes, review, define, report);
    }

    private static Portion placed(Study study) {
        Set<Id<Code>> applied = study.codingCounts().keySet();
        Set<Id<Code>> placed = new HashSet<>();
        study.themes().forEach(theme -> placed.addAll(theme.codes()));
        placed.retainAll(applied);
        return new Portion(placed.size(), applied.size());
    }

    private static Portion themes(Study study, Predicate<Theme> done) {
        List<Theme> themes = study.themes();
        return new Portion((int) themes.stream().filter(done).count(), themes.size());
    }
}

package org.kantlijn.ui.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.analysis.Citations;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * A coding that is to be looked at again.
 *
 * @param coding as it is seen now
 * @param code its code
 * @param why what changed
 * @param citation how its passage is cited
 * @param before the words that were coded, or what the code meant then
 * @param now the words that it is on now, or what the code means now
 */
record RecheckRow(Coding coding, Code code, Recheck why, String citation, String before, String now) {

    /** All of a study, transcript by transcript. */
    static List<RecheckRow> of(Study study) {
        return study.transcripts().stream().flatMap(transcript -> of(study, transcript).stream()).toList();
    }

    private static List<RecheckRow> of(Study study, Transcript transcript) {
        List<Coding> codings = study.codings(transcript.id()).stream().filter(coding -> study.toRecheck(coding).isPresent()).toList();
        if (codings.isEmpty()) {
            return List.of();
        }
        Citations citations = Citations.of(study, transcript);
        return codings.stream().flatMap(coding -> of(study, coding, citations).stream()).toList();
    }

    private static Optional<RecheckRow> of(Study study, Coding coding, Citations citations) {
        return study.toRecheck(coding).flatMap(why -> study.code(coding.code()).map(code -> {
            boolean words = why == Recheck.WORDS_CHANGED;
            String before = words ? words(study, coding) : meaning(coding.guide());
            String now = words ? study.quote(coding) : meaning(code.guide());
            return new RecheckRow(coding, code, why, citations.citation(coding), before, now);
        }));
    }

    private static String words(Study study, Coding coding) {
        Optional<Transcript> transcript = study.transcript(coding.transcript());
        return study.codingAsGiven(coding.id()).flatMap(given -> transcript.map(t -> study.text(t, given.text()).slice(given.span())))
            .orElse("");
    }

    private static String meaning(Code.Guide guide) {
        return Stream.of(guide.description(), guide.include(), guide.exclude()).filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n"));
    }

    /** What says that these codings hold as they are. */
    static List<Change> confirmed(List<RecheckRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.code().guide())).entrySet().stream()
            .<Change>map(same -> new CodingsConfirmed(same.getValue().stream().map(row -> row.coding().id()).toList(),
                same.getKey())).toList();
    }
}

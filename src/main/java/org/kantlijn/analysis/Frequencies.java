package org.kantlijn.analysis;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * How often each code was applied in each transcript.
 *
 * <p>What is counted is codings: a passage with two codes counts twice, and so does a passage that two coders gave the same code.
 *
 * @param transcripts the columns
 * @param rows one for each code, in the order of the code tree
 * @param totals the number of codings in each transcript
 * @param total the number of codings in all
 */
public record Frequencies(List<Transcript> transcripts, List<Row> rows, List<Integer> totals, int total) {

    /**
     * One code.
     *
     * @param code which
     * @param depth how deep it is nested, 0 at the top
     * @param cells its codings in each transcript, out of all codings there
     * @param all its codings in all transcripts, out of all codings
     * @param people the distinct participants, moderators left out, at whose words it stands, out of all who speak in the transcripts
     */
    public record Row(Code code, int depth, List<Count> cells, Count all, Count people) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Frequencies {
        transcripts = List.copyOf(transcripts);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** Counts the whole study. */
    public static Frequencies of(Study study) {
        return of(study, Scope.ALL);
    }

    /** Counts the codings within the scope. */
    public static Frequencies of(Study study, Scope scope) {
        return new Tally(study, scope).frequencies();
    }
}

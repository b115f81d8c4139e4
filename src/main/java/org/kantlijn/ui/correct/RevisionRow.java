package org.kantlijn.ui.correct;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * A step in which the text of a transcript became another.
 *
 * @param step which
 * @param differences what was changed, the old words and the new, as many as are worth showing
 * @param more how many changes are not shown
 */
record RevisionRow(Step step, List<Difference> differences, int more) {

    private static final int MOST = 12;
    private static final int AROUND = 24;

    /** Words that became others, with a few words before them to tell the place. */
    record Difference(String place, String before, String after) {
    }

    /** All of a transcript, the last first. */
    static List<RevisionRow> of(Study study, Transcript transcript, List<Step> history) {
        List<RevisionRow> rows = new ArrayList<>();
        for (Step step : history) {
            for (Change change : step.changes()) {
                if (change instanceof TextCorrected corrected && corrected.transcript().equals(transcript.id())) {
                    rows.add(0, row(step, study.text(transcript, corrected.from()), study.text(transcript, corrected.text()),
                        corrected.edits()));
                } else if (change instanceof TranscriptReplaced replaced && replaced.transcript().equals(transcript.id())) {
                    rows.add(0, row(step, study.text(transcript, replaced.from()), study.text(transcript, replaced.text()),
                        replaced.edits()));
                }
            }
        }
        return rows;
    }

    private static RevisionRow row(Step step, SourceText before, SourceText after, List<Edit> edits) {
        List<Edit> back = new OffsetMap(edits).inverse().edits();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, edits.size()); i++) {
            Span place = edits.get(i).replaced();
            String around = before.slice(new Span(Math.max(0, place.start() - AROUND), place.start())).replace('\n', ' ');
            differences.add(new Difference(around, before.slice(place), after.slice(back.get(i).replaced())));
        }
        return new RevisionRow(step, differences, edits.size() - differences.size());
    }

}

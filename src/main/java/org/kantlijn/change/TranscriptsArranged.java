package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;

/**
 * The transcripts were put in another order. Their numbers in citations stay.
 *
 * @param order which come first, in that order; any others follow in the order in which they came
 */
public record TranscriptsArranged(List<Id<Transcript>> order) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.arrange(order);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new TranscriptsArranged(before.arrangement()));
    }
}

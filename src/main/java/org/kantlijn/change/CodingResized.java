package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * A coding was put over a longer, shorter or other passage.
 *
 * @param id which coding
 * @param transcript where it is
 * @param start the first UTF-16 unit now
 * @param end the first unit after it
 */
public record CodingResized(Id<Coding> id, Id<Transcript> transcript, int start, int end) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        if (start >= 0 && end > start) {
            editor.resize(id, new Span(start, end));
        }
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codingAsGiven(id)
            .<List<Change>>map(old -> List.of(new CodingResized(id, transcript, old.span().start(), old.span().end())))
            .orElse(List.of());
    }
}

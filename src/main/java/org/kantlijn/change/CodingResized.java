package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param rev the SHA-256 of the text that start and end count in; null for the text that the coding was given in
 */
public record CodingResized(Id<Coding> id, Id<Transcript> transcript, int start, int end, @Nullable String rev) implements Change {

    /** A coding was put over another passage of the text that it was given in. */
    public CodingResized(Id<Coding> id, Id<Transcript> transcript, int start, int end) {
        this(id, transcript, start, end, null);
    }

    /** Puts a coding over the passage, in the text, at which another form of it is. */
    public static CodingResized to(Coding coding) {
        return new CodingResized(coding.id(), coding.transcript(), coding.span().start(), coding.span().end(), coding.text());
    }

    @Override
    public void applyTo(StudyEditor editor) {
        if (start >= 0 && end > start) {
            editor.resize(id, rev, new Span(start, end));
        }
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codingAsGiven(id)
            .<List<Change>>map(old -> List.of(to(old)))
            .orElse(List.of());
    }
}

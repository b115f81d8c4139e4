package org.kantlijn.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * A code was applied to a passage.
 *
 * @param id the lasting name of the coding
 * @param transcript where
 * @param rev the SHA-256 of the text that start and end count in
 * @param start the first UTF-16 unit of the passage
 * @param end the first unit after it
 * @param code what was applied
 * @param coder who, where that is not the one who takes the step
 * @param at when, where that is not the time of the step
 */
public record CodeApplied(Id<Coding> id, Id<Transcript> transcript, String rev, int start, int end, Id<Code> code,
                          @Nullable Id<Coder> coder, @Nullable Instant at) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        if (start < 0 || end < start) {
            return;
        }
        Id<Coder> who = coder == null ? editor.author().coder() : coder;
        Instant when = at == null ? editor.author().at() : at;
        editor.add(new Coding(id, transcript, rev, new Span(start, end), code, who, when, Code.Guide.EMPTY));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codingAsGiven(id).isPresent() ? List.of() : List.of(new Removed(Kind.CODING, id));
    }
}

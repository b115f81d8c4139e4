package org.kantlijn.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A memo was written.
 *
 * @param id its lasting name
 * @param subject what it is about
 * @param sort what sort of note it is
 * @param text what it says
 * @param coder who wrote it, where that is not the one who takes the step
 * @param at when, where that is not the time of the step
 */
public record MemoAdded(Id<Memo> id, Memo.Subject subject, Memo.Sort sort, String text, @Nullable Id<Coder> coder,
                        @Nullable Instant at) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        Id<Coder> who = coder == null ? editor.author().coder() : coder;
        editor.add(new Memo(id, subject, sort, text, who, at == null ? editor.author().at() : at, List.of()));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.memoEver(id).isPresent() ? List.of() : List.of(new Removed(Kind.MEMO, id));
    }
}

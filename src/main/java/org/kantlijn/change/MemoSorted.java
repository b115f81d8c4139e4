package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A memo turned out to be another sort of note.
 *
 * @param memo which
 * @param sort what sort of note it is now
 */
public record MemoSorted(Id<Memo> memo, Memo.Sort sort) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeMemo(memo, old -> old.sorted(sort));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.memoEver(memo).<List<Change>>map(old -> List.of(new MemoSorted(memo, old.sort()))).orElse(List.of());
    }
}

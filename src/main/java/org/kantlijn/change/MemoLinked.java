package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * It was said what a memo speaks of besides its subject.
 *
 * @param memo which
 * @param links all of them, in the order in which they are shown
 */
public record MemoLinked(Id<Memo> memo, List<Memo.Subject> links) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeMemo(memo, old -> old.linked(links));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.memoEver(memo).<List<Change>>map(old -> List.of(new MemoLinked(memo, old.links()))).orElse(List.of());
    }
}

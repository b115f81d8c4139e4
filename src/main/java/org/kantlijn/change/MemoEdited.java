package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A memo was reworded.
 *
 * @param id which
 * @param text what it says now
 */
public record MemoEdited(Id<Memo> id, String text) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeMemo(id, memo -> memo.saying(text));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.memoEver(id).<List<Change>>map(old -> List.of(new MemoEdited(id, old.text()))).orElse(List.of());
    }
}

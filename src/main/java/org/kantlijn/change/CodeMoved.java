package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A code was nested under another, or put at the top. A move that would close a circle has no effect.
 *
 * @param id which
 * @param parent the code it goes under; null for the top
 */
public record CodeMoved(Id<Code> id, @Nullable Id<Code> parent) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.move(id, parent);
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(id).<List<Change>>map(old -> List.of(new CodeMoved(id, old.parent()))).orElse(List.of());
    }
}

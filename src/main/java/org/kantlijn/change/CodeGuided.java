package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * It was written what belongs under a code and what does not.
 *
 * @param id which
 * @param guide all parts of the new guide
 */
public record CodeGuided(Id<Code> id, Code.Guide guide) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeCode(id, code -> code.guided(guide));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(id).<List<Change>>map(old -> List.of(new CodeGuided(id, old.guide()))).orElse(List.of());
    }
}

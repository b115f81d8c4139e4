package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * It was said where a code came from.
 *
 * @param code which
 * @param origin where from
 */
public record CodeOriginSet(Id<Code> code, Code.Origin origin) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeCode(code, old -> old.from(origin));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(code).<List<Change>>map(old -> List.of(new CodeOriginSet(code, old.origin()))).orElse(List.of());
    }
}

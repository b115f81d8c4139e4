package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * Examples of a code were picked from the data.
 *
 * @param code which
 * @param codings all its examples, in the order in which they are shown
 */
public record CodeExamplesSet(Id<Code> code, List<Id<Coding>> codings) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeCode(code, old -> old.shownBy(codings));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(code).<List<Change>>map(old -> List.of(new CodeExamplesSet(code, old.examples()))).orElse(List.of());
    }
}

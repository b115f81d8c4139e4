package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * Codes that went into another stand for themselves again.
 *
 * @param from the codes that had gone
 * @param into the code that they had gone into
 */
public record CodesParted(List<Id<Code>> from, Id<Code> into) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        from.forEach(code -> editor.part(code, into));
    }

    @Override
    public List<Change> inverse(Study before) {
        List<Id<Code>> merged = from.stream().filter(code -> before.mergedInto(code).filter(into::equals).isPresent()).toList();
        return List.of(new CodesMerged(merged, into));
    }
}

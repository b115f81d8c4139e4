package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * Codes went into another: from now on that stands for them, in codings still to come from colleagues too.
 *
 * @param from the codes that went
 * @param into the code that stays
 */
public record CodesMerged(List<Id<Code>> from, Id<Code> into) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        from.forEach(code -> editor.merge(code, into));
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new CodesParted(from.stream().filter(code -> before.mergedInto(code).isEmpty()).toList(), into));
    }
}

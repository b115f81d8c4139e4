package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * Codings were looked at again and hold, over the passages at which they are seen now and under that guide of their code.
 *
 * @param codings which
 * @param guide what belonged under their code when they were looked at
 */
public record CodingsConfirmed(List<Id<Coding>> codings, Code.Guide guide) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        codings.forEach(coding -> editor.confirm(coding, guide));
    }

    @Override
    public List<Change> inverse(Study before) {
        return AsGiven.restored(before, codings);
    }
}

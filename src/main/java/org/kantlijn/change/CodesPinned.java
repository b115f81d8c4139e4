package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A coder put codes under the number keys.
 *
 * @param coder whose keys
 * @param codes the codes from key 1 on
 */
public record CodesPinned(Id<Coder> coder, List<Id<Code>> codes) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.pin(coder, codes);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new CodesPinned(coder, before.pinnedAsGiven(coder)));
    }
}

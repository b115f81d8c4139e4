package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A code got another name.
 *
 * @param id which
 * @param name the new name
 */
public record CodeRenamed(Id<Code> id, String name) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeCode(id, code -> code.named(name));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(id).<List<Change>>map(old -> List.of(new CodeRenamed(id, old.name()))).orElse(List.of());
    }
}

package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A code got another colour.
 *
 * @param id which
 * @param colour the new colour
 */
public record CodeColoured(Id<Code> id, Colour colour) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeCode(id, code -> code.coloured(colour));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(id).<List<Change>>map(old -> List.of(new CodeColoured(id, old.colour()))).orElse(List.of());
    }
}

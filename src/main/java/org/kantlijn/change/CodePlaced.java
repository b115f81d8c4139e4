package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * A code was placed under a theme, or moved among the codes there.
 *
 * @param theme where
 * @param code which code
 * @param position its place among the codes of the theme, from 0; beyond the last means last
 */
public record CodePlaced(Id<Theme> theme, Id<Code> code, int position) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.place(theme, code, position);
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(code).isEmpty() ? List.of() : ThemeRow.restored(before, theme, code);
    }
}

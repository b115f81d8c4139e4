package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * A code was taken out of a theme.
 *
 * @param theme where
 * @param code which code
 */
public record CodeTakenOut(Id<Theme> theme, Id<Code> code) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.takeOut(theme, code);
    }

    @Override
    public List<Change> inverse(Study before) {
        return ThemeRow.restored(before, theme, code);
    }
}

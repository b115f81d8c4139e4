package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * It was written what a theme holds.
 *
 * @param id which
 * @param essence the central idea in one line
 * @param definition what it holds and what it does not
 */
public record ThemeDefined(Id<Theme> id, String essence, String definition) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTheme(id, theme -> theme.defined(essence, definition));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.themeEver(id)
            .<List<Change>>map(old -> List.of(new ThemeDefined(id, old.essence(), old.definition())))
            .orElse(List.of());
    }
}

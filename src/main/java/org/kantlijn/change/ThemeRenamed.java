package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * A theme got another name.
 *
 * @param id which
 * @param name the new name
 */
public record ThemeRenamed(Id<Theme> id, String name) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTheme(id, theme -> theme.named(name));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.themeEver(id).<List<Change>>map(old -> List.of(new ThemeRenamed(id, old.name()))).orElse(List.of());
    }
}

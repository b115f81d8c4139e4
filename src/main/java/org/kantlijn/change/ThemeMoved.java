package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * A theme became a sub-theme, or a main theme. A move that would close a circle has no effect.
 *
 * @param id which
 * @param parent the theme it goes under; null for a main theme
 */
public record ThemeMoved(Id<Theme> id, @Nullable Id<Theme> parent) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.moveTheme(id, parent);
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.themeEver(id).<List<Change>>map(old -> List.of(new ThemeMoved(id, old.parent()))).orElse(List.of());
    }
}

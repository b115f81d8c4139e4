package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * A theme was proposed.
 *
 * @param id its lasting name
 * @param name what it is called
 * @param parent the theme it is a sub-theme of; null for a main theme
 */
public record ThemeAdded(Id<Theme> id, String name, @Nullable Id<Theme> parent) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.add(new Theme(id, name, parent, "", "", Theme.Status.CANDIDATE, List.of(), List.of()));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.themeEver(id).isPresent() ? List.of() : List.of(new Removed(Kind.THEME, id));
    }
}

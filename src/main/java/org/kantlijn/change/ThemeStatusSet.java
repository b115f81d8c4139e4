package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * A theme came further, or was taken back.
 *
 * @param id which
 * @param status how far it is now
 */
public record ThemeStatusSet(Id<Theme> id, Theme.Status status) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTheme(id, theme -> theme.at(status));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.themeEver(id).<List<Change>>map(old -> List.of(new ThemeStatusSet(id, old.status()))).orElse(List.of());
    }
}

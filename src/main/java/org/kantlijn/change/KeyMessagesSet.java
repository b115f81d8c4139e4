package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;

/**
 * The key messages of a theme were written or ordered.
 *
 * @param id which theme
 * @param messages all of them, in the order in which they will be told
 */
public record KeyMessagesSet(Id<Theme> id, List<String> messages) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTheme(id, theme -> theme.saying(messages));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.themeEver(id).<List<Change>>map(old -> List.of(new KeyMessagesSet(id, old.keyMessages()))).orElse(List.of());
    }
}

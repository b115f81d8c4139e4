package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A removed thing was put back as it was.
 *
 * @param kind what kind of thing
 * @param id which
 */
public record Restored(Kind kind, Id<?> id) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.presence(kind, id, true);
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.holds(kind, id) ? List.of() : List.of(new Removed(kind, id));
    }
}

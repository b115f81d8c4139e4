package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A thing was removed. All that belongs to it goes out of sight with it and comes back with it.
 *
 * @param kind what kind of thing
 * @param id which
 */
public record Removed(Kind kind, Id<?> id) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.presence(kind, id, false);
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.holds(kind, id) ? List.of(new Restored(kind, id)) : List.of();
    }
}

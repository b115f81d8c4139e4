package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A coder joined, or goes by another name.
 *
 * @param id who, made from the first name given
 * @param name the name as people write it
 */
public record CoderNamed(Id<Coder> id, String name) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.coder(new Coder(id, name));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.coders().stream().filter(coder -> coder.id().equals(id)).findFirst()
            .<List<Change>>map(coder -> List.of(new CoderNamed(id, coder.name())))
            .orElseGet(() -> List.of(new CoderNamed(id, before.coder(id).name()), new Removed(Kind.CODER, id)));
    }
}

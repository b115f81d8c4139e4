package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * A code came into the codebook.
 *
 * @param id its lasting name
 * @param name as it stands in the margin
 * @param parent what it is nested under; null at the top
 * @param colour how its codings are drawn
 * @param guide what belongs under it and what does not
 */
public record CodeAdded(Id<Code> id, String name, @Nullable Id<Code> parent, Colour colour,
                        Code.Guide guide) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.add(new Code(id, name, parent, colour, guide));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.codeEver(id).isPresent() ? List.of() : List.of(new Removed(Kind.CODE, id));
    }
}

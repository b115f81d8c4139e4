package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * It was said what is noted of participants.
 *
 * @param attributes all attributes, in the order in which they are shown
 */
public record AttributesDefined(List<Attribute> attributes) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.note(attributes);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new AttributesDefined(before.definedAttributes()));
    }
}

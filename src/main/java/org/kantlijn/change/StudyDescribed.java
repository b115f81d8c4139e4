package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * The study got another title or question.
 *
 * @param title the new title
 * @param question the research question; may be empty
 */
public record StudyDescribed(String title, String question) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.describe(title, question);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new StudyDescribed(before.title(), before.question()));
    }
}

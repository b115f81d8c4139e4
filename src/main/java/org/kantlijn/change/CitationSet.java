package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * It was said what citations look like.
 *
 * @param pattern the pattern, as in {@link org.kantlijn.study.CitationScheme}; empty for the usual way
 */
public record CitationSet(String pattern) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.cite(pattern);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new CitationSet(before.citation().pattern()));
    }
}

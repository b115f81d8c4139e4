package org.kantlijn.change;

import java.util.List;
import java.util.Map;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * The numbers of fragments were made fast, or free again.
 *
 * @param numbers the number of the fragment that each coding is part of; empty for free numbers
 */
public record NumbersFrozen(Map<Id<Coding>, Integer> numbers) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.freeze(numbers);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new NumbersFrozen(before.citation().frozen()));
    }
}

package org.kantlijn.change;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;

/**
 * A coding got another code; passage, coder and memos stay.
 *
 * @param id which coding
 * @param transcript where it is
 * @param code the code it has now
 */
public record CodingRecoded(Id<Coding> id, Id<Transcript> transcript, Id<Code> code) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.recode(id, code);
    }

    @Override
    public List<Change> inverse(Study before) {
        Coding old = before.codingAsGiven(id).orElse(null);
        if (old == null) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(List.of(new CodingRecoded(id, transcript, old.code())));
        boolean asNow = before.codeEver(old.code()).filter(known -> known.guide().equals(old.guide())).isPresent();
        changes.addAll(asNow ? List.of() : AsGiven.restored(before, List.of(id)));
        return changes;
    }
}

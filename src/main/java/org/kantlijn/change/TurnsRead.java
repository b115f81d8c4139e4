package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * A coder marked turns of a transcript as read, or as not read.
 *
 * @param transcript where
 * @param coder who read
 * @param turns all that is read there now, as spans of turn numbers
 */
public record TurnsRead(Id<Transcript> transcript, Id<Coder> coder, List<Span> turns) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.read(transcript, coder, turns);
    }

    @Override
    public List<Change> inverse(Study before) {
        return List.of(new TurnsRead(transcript, coder, before.read(transcript, coder)));
    }
}

package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;

/**
 * More, or other, is known of the conversation that a transcript is of.
 *
 * @param transcript which
 * @param session all that is known now; its parts begin at offsets in the text that the transcript has
 */
public record SessionDescribed(Id<Transcript> transcript, Session session) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTranscript(transcript, old -> old.held(session));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.transcriptEver(transcript)
            .<List<Change>>map(old -> List.of(new SessionDescribed(transcript, old.session())))
            .orElse(List.of());
    }
}

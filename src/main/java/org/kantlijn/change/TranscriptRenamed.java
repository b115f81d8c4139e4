package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;

/**
 * A transcript got another title.
 *
 * @param id which
 * @param title the new title
 */
public record TranscriptRenamed(Id<Transcript> id, String title) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTranscript(id, transcript -> transcript.titled(title));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.transcriptEver(id).<List<Change>>map(old -> List.of(new TranscriptRenamed(id, old.title()))).orElse(List.of());
    }
}

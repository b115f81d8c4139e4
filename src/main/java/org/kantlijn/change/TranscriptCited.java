package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;

/**
 * A transcript got a short name for citations.
 *
 * @param transcript which
 * @param shortName the short name; null to take it from the title again
 */
public record TranscriptCited(Id<Transcript> transcript, @Nullable String shortName) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTranscript(transcript, old -> old.cited(shortName));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.transcriptEver(transcript)
            .<List<Change>>map(old -> List.of(new TranscriptCited(transcript, old.shortName())))
            .orElse(List.of());
    }
}

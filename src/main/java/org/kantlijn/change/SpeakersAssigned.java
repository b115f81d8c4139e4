package org.kantlijn.change;

import java.util.List;
import java.util.Map;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;

/**
 * It was said which participants the speaker labels of a transcript are.
 *
 * @param id the transcript
 * @param speakers the participant of each label; labels left out are nobody
 */
public record SpeakersAssigned(Id<Transcript> id, Map<String, Id<Participant>> speakers) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeTranscript(id, transcript -> transcript.spokenBy(speakers));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.transcriptEver(id).<List<Change>>map(old -> List.of(new SpeakersAssigned(id, old.speakers()))).orElse(List.of());
    }
}

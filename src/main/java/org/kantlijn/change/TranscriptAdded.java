package org.kantlijn.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.TurnTable;

/**
 * A transcript came into the study. Its text is kept beside the log and must be on disk before.
 *
 * @param id its lasting name
 * @param title what people call it
 * @param format what kind of file it came from
 * @param text the SHA-256 of its text
 * @param characters the length of its text in UTF-16 units
 * @param turns who says what
 * @param speakers which participant each label is
 * @param original the stored name of the file it came from; null when not kept
 */
public record TranscriptAdded(Id<Transcript> id, String title, String format, String text, int characters, TurnTable turns,
                              Map<String, Id<Participant>> speakers, @Nullable String original) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.add(new Transcript(id, title, format, text, characters, turns, speakers, original, 0, null, Session.UNKNOWN, List.of()));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.transcriptEver(id).isPresent() ? List.of() : List.of(new Removed(Kind.TRANSCRIPT, id));
    }
}

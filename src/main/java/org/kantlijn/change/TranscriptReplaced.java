package org.kantlijn.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Revision;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.TurnTable;

/**
 * A transcript was replaced by a better version of itself, with turns of its own. What was made on the text as it was finds its place
 * by the edits.
 *
 * <p>The text is kept beside the log and must be on disk before.
 *
 * @param transcript which
 * @param from the SHA-256 of the text that it replaces; {@code text} itself where the transcript goes back to a text that it had
 * @param text the SHA-256 of the better text
 * @param characters the length of the better text in UTF-16 units
 * @param edits what is different in it, in the order of the text
 * @param turns who says what
 * @param speakers which participant each label is
 * @param original the stored name of the file it came from; null when not kept
 */
public record TranscriptReplaced(Id<Transcript> transcript, String from, String text, int characters, List<Edit> edits,
                                 TurnTable turns, Map<String, Id<Participant>> speakers, @Nullable String original) implements Change {

    /** Refuses edits that overlap or are out of order. */
    public TranscriptReplaced {
        edits = new OffsetMap(edits).edits();
    }

    @Override
    public void applyTo(StudyEditor editor) {
        editor.replace(transcript, revision(), new Transcript(transcript, "", "", text, characters, turns, speakers, original, 0, null,
            Session.UNKNOWN, List.of()));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.takes(transcript, revision(), characters) ? FormerText.restored(before, transcript) : List.of();
    }

    private Revision revision() {
        return new Revision(from, text, new OffsetMap(edits));
    }
}

package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Revision;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;

/**
 * The text of a transcript was corrected: its turns and times follow the edits, and codings keep the words that they were made on.
 *
 * <p>The corrected text is kept beside the log and must be on disk before.
 *
 * @param transcript which
 * @param from the SHA-256 of the text that was corrected
 * @param text the SHA-256 of the corrected text
 * @param characters the length of the corrected text in UTF-16 units
 * @param edits what was changed, in the order of the text
 */
public record TextCorrected(Id<Transcript> transcript, String from, String text, int characters, List<Edit> edits) implements Change {

    /** Refuses edits that overlap or are out of order. */
    public TextCorrected {
        edits = new OffsetMap(edits).edits();
    }

    @Override
    public void applyTo(StudyEditor editor) {
        editor.correct(transcript, revision(), characters);
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.takes(transcript, revision(), characters) ? FormerText.restored(before, transcript) : List.of();
    }

    private Revision revision() {
        return new Revision(from, text, new OffsetMap(edits));
    }
}

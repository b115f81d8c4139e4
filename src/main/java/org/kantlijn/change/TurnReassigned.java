package org.kantlijn.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;

/**
 * A turn got another speaker. Where no turn starts at that place there is no effect.
 *
 * @param transcript where
 * @param start where the turn starts, UTF-16 units
 * @param label the label of who speaks; null for nobody named
 * @param rev the SHA-256 of the text that start counts in; null for the text that the transcript has
 */
public record TurnReassigned(Id<Transcript> transcript, int start, @Nullable String label, @Nullable String rev) implements Change {

    /** A turn of the text that the transcript has got another speaker. */
    public TurnReassigned(Id<Transcript> transcript, int start, @Nullable String label) {
        this(transcript, start, label, null);
    }

    /** Gives a turn, as a screen shows it, another speaker; it is found again when the text is corrected by somebody else meanwhile. */
    public static TurnReassigned of(Transcript transcript, Turn turn, @Nullable String label) {
        return new TurnReassigned(transcript.id(), turn.span().start(), label, transcript.text());
    }

    @Override
    public void applyTo(StudyEditor editor) {
        editor.reassign(transcript, rev, start, label);
    }

    @Override
    public List<Change> inverse(Study before) {
        Transcript old = before.transcriptEver(transcript).orElse(null);
        if (old == null) {
            return List.of();
        }
        int now = rev == null ? start : before.offset(old, rev, start);
        Turn turn = old.turns().at(now);
        return turn == null || turn.span().start() != now ? List.of() : List.of(of(old, turn, turn.speaker()));
    }
}

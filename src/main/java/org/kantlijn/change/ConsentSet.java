package org.kantlijn.change;

import java.util.List;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * It was noted whether a participant may be quoted.
 *
 * @param participant who
 * @param consent what he or she said
 */
public record ConsentSet(Id<Participant> participant, Participant.Consent consent) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeParticipant(participant, old -> old.consenting(consent));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.participantEver(participant)
            .<List<Change>>map(old -> List.of(new ConsentSet(participant, old.consent())))
            .orElse(List.of());
    }
}

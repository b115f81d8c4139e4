package org.kantlijn.change;

import java.util.List;
import java.util.Map;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;

/**
 * More, or other, is known of a participant.
 *
 * @param id the lasting name
 * @param code how he or she is cited
 * @param role takes part or leads
 * @param group the respondent group; may be empty
 * @param attributes what is known of the person
 */
public record ParticipantDescribed(Id<Participant> id, String code, Participant.Role role, String group, Map<String,
                                   String> attributes) implements Change {

    @Override
    public void applyTo(StudyEditor editor) {
        editor.changeParticipant(id, old -> old.described(code, role, group, attributes));
    }

    @Override
    public List<Change> inverse(Study before) {
        return before.participantEver(id)
            .<List<Change>>map(old -> List.of(new ParticipantDescribed(id, old.code(), old.role(), old.group(), old.attributes())))
            .orElse(List.of());
    }
}

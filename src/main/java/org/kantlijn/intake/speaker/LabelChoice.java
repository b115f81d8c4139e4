package org.kantlijn.intake.speaker;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;

/**
 * What people choose about one label of a file.
 *
 * @param becomes the label in the study; two labels that become the same are one speaker; empty to leave it as it is
 * @param role what its bearer does; null to leave that as found
 * @param struck true when it names nobody: its words go back into the text and the turn before goes on
 * @param existing a participant of the study, or of another draft of the same batch, that it is; null for a new one
 */
public record LabelChoice(String becomes, Participant.@Nullable Role role, boolean struck, @Nullable Id<Participant> existing) {

    /** The label as it is, of a new participant. */
    public static final LabelChoice PLAIN = new LabelChoice("", null, false, null);

    /** The same with another label in the study. */
    public LabelChoice becoming(String newBecomes) {
        return new LabelChoice(newBecomes, role, struck, existing);
    }

    /** The same with another role. */
    public LabelChoice acting(Participant.@Nullable Role newRole) {
        return new LabelChoice(becomes, newRole, struck, existing);
    }

    /** The same, naming nobody or somebody. */
    public LabelChoice struck(boolean nobody) {
        return new LabelChoice(becomes, role, nobody, existing);
    }

    /** The same as another participant, or a new one for null. */
    public LabelChoice meaning(@Nullable Id<Participant> newExisting) {
        return new LabelChoice(becomes, role, struck, newExisting);
    }
}
